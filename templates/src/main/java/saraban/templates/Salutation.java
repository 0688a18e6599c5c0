package saraban.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.Article;

/// The pairs of opening and closing words (คำขึ้นต้น, คำลงท้าย). They go together always, so the
/// closing tells the opening.
@Article(11)
public enum Salutation {
    REGARDS("เรียน", "ขอแสดงความนับถือ"),
    HIGH_REGARDS("กราบเรียน", "ขอแสดงความนับถืออย่างยิ่ง"),
    MONK("นมัสการ", "ขอนมัสการด้วยความเคารพ"),
    SENIOR_MONK("นมัสการ", "ขอนมัสการด้วยความเคารพอย่างสูง"),
    CHIEF_MONK("นมัสการ", "ขอนมัสการด้วยความเคารพอย่างยิ่ง");

    /// Those who are written to with `กราบเรียน`.
    static final List<String> HIGH_RANK =
            List.of(
                    "ประธานองคมนตรี",
                    "นายกรัฐมนตรี",
                    "ประธานรัฐสภา",
                    "ประธานสภาผู้แทนราษฎร",
                    "ประธานวุฒิสภา",
                    "ประธานศาลฎีกา",
                    "รัฐบุรุษ",
                    "ประธานศาลรัฐธรรมนูญ",
                    "ประธานศาลปกครองสูงสุด",
                    "ประธานกรรมการการเลือกตั้ง",
                    "ประธานกรรมการสิทธิมนุษยชนแห่งชาติ",
                    "ประธานกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
                    "ประธานกรรมการตรวจเงินแผ่นดิน",
                    "ประธานผู้ตรวจการแผ่นดิน",
                    "ผู้ตรวจการแผ่นดิน");

    private final String opening;
    private final String closing;

    Salutation(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /// The word before the addressee, e.g. `เรียน`.
    public String opening() {
        return opening;
    }

    /// The words above the signature.
    public String closing() {
        return closing;
    }

    /// The start of the last sentence, e.g. `จึงเรียนมา`.
    String lastSentence() {
        return "จึง" + opening + "มา";
    }

    /// The pair of a closing; empty for one that is in no pair.
    public static Optional<Salutation> ofClosing(String closing) {
        return Arrays.stream(values()).filter(pair -> pair.closing.equals(closing)).findFirst();
    }

    /// The opening word that a text starts with, followed by a space.
    static Optional<String> openingOf(String addressee) {
        return Arrays.stream(values())
                .map(Salutation::opening)
                .filter(word -> addressee.startsWith(word + " "))
                .findFirst();
    }
}
