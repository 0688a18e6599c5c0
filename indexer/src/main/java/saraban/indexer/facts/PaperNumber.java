package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.ThaiDigits;

/// A letter number as a paper shows it: wider than what an office issues, for papers bear leading
/// zeros, sub-codes in parentheses, and blanks where the running number is to be written.
///
/// @param letters letter code without stops; empty for an order, whose number is `ordinal/year`
/// @param code file code with sub-codes, Arabic digits; for an order its running number
/// @param series the run of numbers
/// @param ordinal running number, for an order the Buddhist year; empty where it is blank or
/// illegible
record PaperNumber(String letters, String code, Series series, String ordinal) {
    /// How sure a number is whose letter code is in no list.
    static final double UNKNOWN_LETTERS = 0.6;

    private static final String LETTER = "[ก-ฮ][ัิ-ฺ็-๎]*\\.?";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![ก-๙])(?<label>(?:เลข)?[ทพ][ิีึื]?[่้๋]?\\s{0,4})?"
                            + "(?<letters>"
                            + LETTER
                            + "\\s?"
                            + LETTER
                            + "(?:\\s?[ก-ฮ]\\.?){0,4})\\s{0,3}"
                            + "(?<code>[\\doOgQ]{3,5}(?:\\s?[.,]\\s?\\d{1,3}){0,3}(?:\\s?\\(\\d{1,3}\\))?(?:\\s[ก-ฮ]{2})?)"
                            + "\\s{0,2}/");
    private static final Pattern TAIL =
            Pattern.compile(
                    "\\s{0,2}(?<series>[วร][ุูั่้์]?\\s?\\.?|[)9]\\s(?=\\d))?\\s{0,2}(?<ordinal>\\d{1,6})?");
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?<![ก-๙])(?:ที่|ท[ิี]|เลขที่|ท[่้])\\s*(?<number>\\d{1,5})\\s*/\\s*(?<year>25\\d\\d)(?!\\d)");

    /// A number with its place, and how well its spelling fits the grammar: the code alone, and all
    /// of it.
    record Seen(PaperNumber number, int start, int end, double codeCertainty, double certainty) {}

    /// Every number of a letter in a folded text, misread ones with low certainty.
    static List<Seen> in(String text) {
        List<Seen> seen = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            seen.add(read(text, written));
        }
        return seen;
    }

    /// The number of an order or a certificate, `ที่ ๑๒๓/๒๕๖๗`.
    static Optional<Seen> ofOrder(String text) {
        Matcher written = ORDER.matcher(text);
        if (!written.find()) {
            return Optional.empty();
        }
        var number =
                new PaperNumber(
                        "", written.group("number"), Series.ORDINARY, written.group("year"));
        return Optional.of(new Seen(number, written.start("number"), written.end(), 1, 1));
    }

    /// Reads a number in its canonical form, as this class prints it.
    static Optional<PaperNumber> parse(String printed) {
        String text = ThaiDigits.toArabic(printed).strip();
        return in(text).stream()
                .map(Seen::number)
                .findFirst()
                .or(() -> ofOrder("ที่ " + text).map(Seen::number));
    }

    private static Seen read(String text, Matcher written) {
        String rawLetters = written.group("letters");
        String letters = Skeleton.of(rawLetters).replace(".", "");
        String rawCode = written.group("code");
        String code =
                rawCode.replaceAll("[oOgQ]", "0")
                        .replaceAll("\\s?[.,]\\s?", ".")
                        .replaceAll("\\s?\\(", "(");
        double certainty =
                (LetterCodes.known(letters) ? 1 : UNKNOWN_LETTERS)
                        * (Skeleton.of(rawLetters).length() == rawLetters.replace(" ", "").length()
                                ? 1
                                : 0.85)
                        * (rawCode.matches(".*[oOgQ,].*") ? 0.8 : 1)
                        * (written.group("label") == null ? 0.95 : 1);
        Matcher tail = TAIL.matcher(text).region(written.end(), text.length());
        tail.lookingAt();
        String ordinal = tail.group("ordinal") == null ? "" : tail.group("ordinal");
        int start = written.start("letters");
        int end = ordinal.isEmpty() ? written.end() : tail.end();
        return new Seen(
                new PaperNumber(letters, code, series(tail.group("series")), ordinal),
                start,
                end,
                certainty,
                certainty * tailCertainty(tail.group("series"), text.substring(end)));
    }

    private static Series series(String mark) {
        return mark == null ? Series.ORDINARY : Series.CIRCULAR;
    }

    // A series mark that is not a clean ว, or marks that cling to the last digit: handwriting.
    private static double tailCertainty(String mark, String rest) {
        double series =
                mark == null
                                || mark.startsWith("ว")
                                        && Skeleton.of(mark).length() == mark.strip().length()
                        ? 1
                        : mark.startsWith("ว") ? 0.85 : 0.6;
        boolean clean =
                rest.isEmpty()
                        || rest.startsWith("   ")
                        || rest.matches("\\s{1,2}(?:ลง|ล\\.?ว|เรื|วันที่|และ|จำนวน).*")
                        || rest.matches("[\\s,)]*")
                        || rest.startsWith(" ") && SenderReader.agencyStart(rest.strip()) == 1;
        return series * (clean ? 1 : rest.startsWith(" ") ? 0.5 : 0.3);
    }

    /// In Thai digits as letters print it, e.g. `สน ๐๐๒๓.๒/ว ๓`.
    String printed() {
        return letters.isEmpty()
                ? ThaiDigits.toThai(code + "/" + ordinal)
                : prefix() + "/" + ThaiDigits.toThai(series.mark() + ordinal);
    }

    /// What stands before the slash.
    String prefix() {
        return letters.isEmpty() ? "" : letters + " " + ThaiDigits.toThai(code);
    }

    /// The running number without leading zeros, for comparing.
    String bareOrdinal() {
        return ordinal.replaceFirst("^0+(?=\\d)", "");
    }
}
