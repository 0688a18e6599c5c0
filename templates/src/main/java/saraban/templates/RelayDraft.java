package saraban.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.Urgency;
import saraban.templates.internal.jackson.Json;

/// Drafts the letter that passes a received one on (หนังสือนำส่ง): the fields of `relay-letter`,
/// for a clerk to finish.
///
/// The subject is carried unchanged. The parent is named under สิ่งที่ส่งมาด้วย, not under อ้างถึง,
/// because the addressee has not seen it before.
public final class RelayDraft {
    private static final String UNIT = "ชุด";

    private RelayDraft() {}

    /// The letter that is passed on, as far as it could be read.
    ///
    /// @param from who sent it, an agency or its seat
    public record Parent(
            Optional<LetterNumber> number,
            Optional<LocalDate> dated,
            String from,
            String subject,
            Urgency urgency,
            Secrecy secrecy) {}

    /// Where the letter goes, seen from the office that writes it.
    public enum Direction {
        /// To those under it, who are to act.
        DOWNWARD("ทราบและดำเนินการต่อไป", "จึงเรียนมาเพื่อทราบและดำเนินการต่อไป"),
        /// To a higher office or an equal one, which is asked.
        UPWARD("โปรดพิจารณา", "จึงเรียนมาเพื่อโปรดพิจารณา");

        private final String purpose;
        private final String lastSentence;

        Direction(String purpose, String lastSentence) {
            this.purpose = purpose;
            this.lastSentence = lastSentence;
        }
    }

    /// The fields as JSON text; what is unknown is left out for the clerk.
    ///
    /// @param own the name of the office that writes, an agency or its seat
    /// @param to addressees; none leaves the field open
    public static String fields(
            Parent parent, String own, Direction direction, List<String> to, LocalDate dated) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("dated", dated.toString());
        fields.put("subject", parent.subject());
        fields.put("to", to);
        fields.put(
                "enclosures",
                List.of(new TreeMap<>(Map.of("title", copy(parent), "count", 1, "unit", UNIT))));
        fields.put("body", body(parent, issuer(own), direction));
        fields.put("urgency", parent.urgency().code());
        fields.put("secrecy", parent.secrecy().code());
        return Json.canonical(fields);
    }

    private static List<String> body(Parent parent, String own, Direction direction) {
        return List.of(
                "ด้วย%sได้รับแจ้งจาก%s เรื่อง %s รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย"
                        .formatted(own, issuer(parent.from()), parent.subject()),
                "พร้อมนี้ %sขอส่ง%s เรื่อง %s มาเพื่อ%s"
                        .formatted(own, copy(parent), parent.subject(), direction.purpose),
                direction.lastSentence);
    }

    /// `สำเนาหนังสือจังหวัดสกลนคร ด่วนที่สุด ที่ สน ๐๐๒๓.๒/ว ๓ ลงวันที่ ๒ มกราคม ๒๕๖๗`.
    private static String copy(Parent parent) {
        List<String> words = new ArrayList<>();
        words.add("สำเนาหนังสือ" + issuer(parent.from()));
        if (parent.secrecy() != Secrecy.NONE) {
            words.add(parent.secrecy().printed());
        }
        if (parent.urgency() != Urgency.NONE) {
            words.add(parent.urgency().printed());
        }
        parent.number().ifPresent(number -> words.add("ที่ " + number.printed()));
        parent.dated().ifPresent(day -> words.add("ลงวันที่ " + ThaiDate.printed(day)));
        return String.join(" ", words);
    }

    /// The agency of a seat: a letter's head names the building, a sentence the agency.
    static String issuer(String seat) {
        return seat.strip()
                .replaceFirst("^ศาลากลาง(?=จังหวัด)", "")
                .replaceFirst("^ที่ว่าการ(?=อำเภอ)", "")
                .replaceFirst("^สำนักงาน(?=เทศบาล|องค์การบริหาร)", "")
                .replaceFirst("^ที่ทำการ(?=องค์การบริหาร)", "");
    }
}
