package saraban.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Office;
import saraban.corpus.register.FrozenLetter;
import saraban.corpus.register.LetterToIssue;
import saraban.corpus.workflow.Draft;

/// An invented office with its letters, for the tests of every module.
public final class SampleOffice {
    public static final AgencyCode AGENCY = new AgencyCode("สน", "0023.15");
    public static final Office OFFICE =
            new Office(
                    "ที่ว่าการอำเภอบ้านม่วง",
                    AGENCY,
                    Optional.of("สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ"),
                    List.of("ที่ว่าการอำเภอบ้านม่วง", "ถนนบำรุงราษฎร์ สน ๔๗๑๔๐"),
                    Optional.empty());
    public static final String CLERK = "malee";

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private SampleOffice() {}

    /// Makes the office's home and opens it.
    public static Corpus open(Path home, InstantSource clock) {
        Corpus.create(home, OFFICE);
        return Corpus.open(home, clock);
    }

    /// Ten in the morning of a day, Bangkok time.
    public static InstantSource morningOf(LocalDate day) {
        return InstantSource.fixed(at(day, LocalTime.of(10, 0)));
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BANGKOK).toInstant();
    }

    public static Letter letter(Series series, LocalDate dated, String subject) {
        return new Letter(
                form(series),
                "อำเภอบ้านม่วง",
                AGENCY,
                series,
                OFFICE.place(),
                dated,
                subject,
                List.of("นายกเทศมนตรีตำบลห้วยหลัว", "นายกองค์การบริหารส่วนตำบลโนนสะอาด"),
                List.of(),
                List.of(),
                "เรียน",
                List.of(
                        "ด้วยอำเภอจะจัดประชุมซักซ้อมแนวทางปฏิบัติงานสารบรรณ จึงขอเชิญเข้าร่วมประชุม"),
                "ขอแสดงความนับถือ",
                Optional.of(new Signatory("นายสมชาย ใจดี", List.of("นายอำเภอบ้านม่วง"))),
                "",
                List.of("โทร. ๐ ๔๒๐๐ ๐๐๐๐"),
                List.of(),
                List.of(),
                Urgency.NONE,
                Secrecy.NONE,
                Map.of());
    }

    private static String form(Series series) {
        return switch (series) {
            case ORDINARY -> "external-letter";
            case CIRCULAR -> "circular-letter";
            case ORDER -> "order";
            case CERTIFICATE -> "certificate";
            case ANNOUNCEMENT -> "announcement";
            case RECORD -> "minutes";
        };
    }

    /// A letter that was written elsewhere than in a draft.
    public static LetterToIssue toIssue(Series series, LocalDate dated, String subject) {
        return toIssue(letter(series, dated, subject));
    }

    public static LetterToIssue toIssue(Letter letter) {
        var frozen =
                FrozenLetter.of(
                        "{\"dated\":\"%s\",\"subject\":\"%s\"}"
                                .formatted(letter.dated(), letter.subject()));
        return new LetterToIssue(
                letter,
                frozen,
                OFFICE.name(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                CLERK);
    }

    /// The same letter as written in the newest revision of a draft.
    public static LetterToIssue from(Draft draft, LetterToIssue letter) {
        return new LetterToIssue(
                letter.letter(),
                letter.frozen(),
                letter.from(),
                Optional.of(new LetterToIssue.Revision(draft.id(), draft.latest().number())),
                letter.reservation(),
                letter.links(),
                letter.clerk());
    }
}
