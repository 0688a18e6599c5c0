package saraban.indexer.facts;

import saraban.corpus.letter.Article;

/// The kinds of documents of the regulation (ชนิดของหนังสือ), as far as their paper tells them
/// apart.
@Article(10)
public enum LetterKind {
    EXTERNAL_LETTER("external-letter", "หนังสือภายนอก"),
    MEMO("memo", "หนังสือภายใน"),
    STAMPED_LETTER("stamped-letter", "หนังสือประทับตรา"),
    ORDER("order", "คำสั่ง"),
    RULE("rule", "ระเบียบ"),
    BY_LAW("by-law", "ข้อบังคับ"),
    ANNOUNCEMENT("announcement", "ประกาศ"),
    STATEMENT("statement", "แถลงการณ์"),
    NEWS("news", "ข่าว"),
    CERTIFICATE("certificate", "หนังสือรับรอง"),
    MINUTES("minutes", "รายงานการประชุม");

    private final String code;
    private final String printed;

    LetterKind(String code, String printed) {
        this.code = code;
        this.printed = printed;
    }

    /// The word of the outside face, e.g. `external-letter`.
    public String code() {
        return code;
    }

    /// The Thai name of the kind.
    public String printed() {
        return printed;
    }
}
