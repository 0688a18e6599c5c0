package saraban.templates;

import java.util.Arrays;

/// The six kinds of papers of the regulation (ชนิดของหนังสือ), each a run of its articles.
public enum FormKind {
    EXTERNAL("หนังสือภายนอก", 11, 11),
    INTERNAL("หนังสือภายใน", 12, 12),
    SEALED("หนังสือประทับตรา", 13, 14),
    DIRECTIVE("หนังสือสั่งการ", 15, 18),
    PUBLIC_INFORMATION("หนังสือประชาสัมพันธ์", 19, 22),
    EVIDENCE("หนังสือที่เจ้าหน้าที่ทำขึ้นหรือรับไว้เป็นหลักฐานในราชการ", 23, 27);

    private final String title;
    private final int first;
    private final int last;

    FormKind(String title, int first, int last) {
        this.title = title;
        this.first = first;
        this.last = last;
    }

    /// The Thai name of the kind.
    public String title() {
        return title;
    }

    /// The kind that an article is about; external letters for one that is about none.
    static FormKind ofArticle(int article) {
        return Arrays.stream(values())
                .filter(kind -> article >= kind.first && article <= kind.last)
                .findFirst()
                .orElse(EXTERNAL);
    }
}
