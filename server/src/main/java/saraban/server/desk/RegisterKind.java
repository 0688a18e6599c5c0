package saraban.server.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import saraban.corpus.letter.Series;

/// The registers and lists that can be printed.
public enum RegisterKind {
    OUTGOING("outgoing", "outgoing", "ทะเบียนหนังสือส่ง", Set.of(Series.ORDINARY, Series.CIRCULAR)),
    INCOMING("incoming", "incoming", "ทะเบียนหนังสือรับ", Set.of()),
    CIRCULAR("circular", "outgoing", "ทะเบียนหนังสือเวียน", Set.of(Series.CIRCULAR)),
    ORDERS("orders", "outgoing", "ทะเบียนคำสั่ง", Set.of(Series.ORDER)),
    CERTIFICATES("certificates", "outgoing", "ทะเบียนหนังสือรับรอง", Set.of(Series.CERTIFICATE)),
    DELIVERY("delivery", "delivery", "สมุดส่งหนังสือ", Set.of(Series.ORDINARY, Series.CIRCULAR)),
    TO_STORAGE("to-storage", "to-storage", "บัญชีหนังสือส่งเก็บ", Set.of()),
    KEEPING("keeping", "keeping", "ทะเบียนหนังสือเก็บ", Set.of()),
    HANDOVER("handover", "handover", "บัญชีส่งมอบหนังสือครบ ๒๐ ปี", Set.of()),
    RETAINED("retained", "retained", "บัญชีหนังสือครบ ๒๐ ปีที่ขอเก็บเอง", Set.of()),
    DESTRUCTION("destruction", "destruction", "บัญชีหนังสือขอทำลาย", Set.of());

    private final String word;
    private final String form;
    private final String title;
    private final Set<Series> series;

    RegisterKind(String word, String form, String title, Set<Series> series) {
        this.word = word;
        this.form = form;
        this.title = title;
        this.series = series;
    }

    public static Optional<RegisterKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /// Its name on the command line and in addresses, e.g. `to-storage`.
    public String word() {
        return word;
    }

    /// What stands at the top of the paper.
    public String title() {
        return title;
    }

    /// The prescribed form it is printed on.
    String form() {
        return form;
    }

    /// The runs of numbers whose lines it shows.
    Set<Series> series() {
        return series;
    }
}
