package saraban.corpus.letter;

import java.util.Arrays;
import java.util.Optional;

/// The runs of numbers of outgoing letters. Each starts at 1 on 1 January.
@Article({11, 15, 23})
public enum Series {
    /// Letters to one addressee, `สน ๐๐๒๓.๒/๑๘`.
    ORDINARY("ordinary", "", "ที่", "หนังสือส่ง"),
    /// Circulars (หนังสือเวียน), `สน ๐๐๒๓.๒/ว ๓`.
    CIRCULAR("circular", "ว ", "ที่", "หนังสือเวียน"),
    /// Orders (คำสั่ง), `๑๒๓/๒๕๖๗`.
    ORDER("order", "", "ที่", "คำสั่ง"),
    /// Certificates (หนังสือรับรอง), `๓๓/๒๕๖๗`.
    CERTIFICATE("certificate", "", "เลขที่", "หนังสือรับรอง"),
    /// Announcements, regulations and by-laws (ประกาศ ระเบียบ ข้อบังคับ); their papers bear no
    /// number.
    ANNOUNCEMENT("announcement", "", "", "ประกาศ ระเบียบ ข้อบังคับ"),
    /// Statements, news, minutes and notes, kept as evidence; their papers bear no number.
    RECORD("record", "", "", "หลักฐานในราชการ");

    private final String code;
    private final String mark;
    private final String label;
    private final String title;

    Series(String code, String mark, String label, String title) {
        this.code = code;
        this.mark = mark;
        this.label = label;
        this.title = title;
    }

    public static Optional<Series> ofCode(String code) {
        return Arrays.stream(values()).filter(series -> series.code.equals(code)).findFirst();
    }

    /// The word of the outside face, e.g. `order`.
    public String code() {
        return code;
    }

    /// What stands between the slash and the running number.
    public String mark() {
        return mark;
    }

    /// The word before the number on paper, `ที่` or `เลขที่`; empty where papers bear none.
    public String label() {
        return label;
    }

    /// What its papers are called together, e.g. `คำสั่ง`.
    public String title() {
        return title;
    }

    /// Whether its numbers start with the code of the agency; else they end in the year.
    public boolean coded() {
        return switch (this) {
            case ORDINARY, CIRCULAR -> true;
            case ORDER, CERTIFICATE, ANNOUNCEMENT, RECORD -> false;
        };
    }

    /// Whether its papers bear their number, so that they are known by it.
    public boolean printed() {
        return !label.isEmpty();
    }
}
