package saraban.indexer.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.ThaiDigits;

/// Another letter as a letter names it, e.g. `สำเนาหนังสือจังหวัดสกลนคร ที่ สน ๐๐๒๓.๒/ว ๓ ลงวันที่
/// ๒ มกราคม ๒๕๖๗`.
///
/// @param text as printed
/// @param agency who issued it
/// @param number in the canonical form of [LetterFacts#number()]
/// @param dated its date
/// @param subject what it is about, where that is said
public record Citation(
        String text,
        Optional<String> agency,
        Optional<String> number,
        Optional<LocalDate> dated,
        Optional<String> subject) {
    private static final Pattern AGENCY =
            Pattern.compile(
                    "(?:สำเนา\\s*)?(?:หนังสือ|บันทึกข้อความ|ประกาศ|คำสั่ง|ระเบียบ)\\s*(?<agency>[ก-๎][ก-๎.\\s\\d]*?)"
                            + "\\s*(?=ด่วน|ต่วน|ดวน|ลับ|ที่\\s|ที\\s|ลงวัน|ลว\\.|เรื่อง|จำนวน|ฉบับ|สั่ง ณ|$)");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "เรื่อง\\s*(?<subject>.+?)\\s*(?=ลงวันที่|จำนวน\\s*\\d|มาเพื่อ|นั้น|$)");

    /// Takes a printed text apart. What it does not say stays empty.
    public static Citation of(String text) {
        Line line = Line.of(1, text, 0, text.length());
        String folded = line.text();
        Optional<PaperNumber> number = number(folded);
        return new Citation(
                text,
                group(AGENCY, "agency", line),
                number.map(PaperNumber::printed),
                Dates.in(folded).stream().map(Dates.Seen::day).findFirst(),
                group(SUBJECT, "subject", line));
    }

    private static Optional<PaperNumber> number(String text) {
        List<PaperNumber.Seen> seen = PaperNumber.in(text);
        return seen.isEmpty()
                ? PaperNumber.ofOrder(text).map(PaperNumber.Seen::number)
                : Optional.of(seen.getFirst().number())
                        .filter(number -> !number.ordinal().isEmpty());
    }

    private static Optional<String> group(Pattern pattern, String name, Line line) {
        Matcher matcher = pattern.matcher(line.text());
        return matcher.find()
                ? Optional.of(
                                line.shown()
                                        .substring(matcher.start(name), matcher.end(name))
                                        .strip())
                        .filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    /// Whether enough is said to know the letter by, should it turn up.
    public boolean identifies() {
        return number.isPresent() || dated.isPresent() && agency.isPresent();
    }

    /// The number in the spelling that the archive compares, e.g. `มท|0809.2|ว|5213`.
    public Optional<String> numberKey() {
        return number.map(
                printed ->
                        LetterNumber.parse(printed)
                                .map(LetterNumber::key)
                                .orElseGet(
                                        () -> ThaiDigits.toArabic(printed).replaceAll("\\s", "")));
    }

    /// The citation as the archive keeps it while the letter itself is not held.
    public LinkTarget.Cited target() {
        return new LinkTarget.Cited(text, number.flatMap(LetterNumber::parse), dated);
    }
}
