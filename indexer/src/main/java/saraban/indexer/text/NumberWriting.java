package saraban.indexer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.Article;

/// A letter number, or the part of one that was written, in any usual writing: `มท 0809.2/ว
/// 5213`, `มท.0809.2/ว.5213`, `0809.2/ว5213`, `08092-ว5213`, `ว 5213`. Stops, spaces and leading
/// zeros do not count.
///
/// @param agency letters of the agency, or empty
/// @param code digits of the agency without stops and leading zeros, or empty
/// @param circular whether the running number is of the circular series
/// @param run the running number without leading zeros
@Article(11)
public record NumberWriting(String agency, String code, boolean circular, String run) {
    private static final String LETTERS = "(?<![ก-ฮะ-ฺเ-๎])((?:[ก-ฮ]\\.?){2,6})\\s{0,3}";
    private static final String CODE = "(\\d{2,5}(?:\\s?\\.\\s?\\d{1,3}){0,3})";
    private static final String SERIES = "(ว\\s?\\.?\\s{0,3})";
    private static final String RUN = "(\\d{1,6})(?![\\d.]\\d|\\d)";

    private static final Pattern FULL =
            Pattern.compile(
                    LETTERS
                            + CODE
                            + "\\s{0,3}(?:/\\s{0,3}"
                            + SERIES
                            + "?|-\\s{0,3}"
                            + SERIES
                            + ")"
                            + RUN);
    private static final Pattern WITHOUT_AGENCY =
            Pattern.compile(
                    "(?<![\\d./-])(\\d{4,5}(?:\\s?\\.\\s?\\d{1,3}){0,3}|\\d{2,5}(?:\\.\\d{1,3}){1,3})"
                            + "\\s{0,3}(?:/\\s{0,3}"
                            + SERIES
                            + "?|-\\s{0,3}"
                            + SERIES
                            + ")"
                            + RUN);
    private static final Pattern CIRCULAR = Pattern.compile("(?<![ก-ฮะ-ฺเ-๎])" + SERIES + RUN);

    /// A written number and where it stands.
    public record Found(Span span, NumberWriting number) {}

    /// The numbers in a cleaned text, in order, none within another.
    public static List<Found> in(String cleaned) {
        var found = new ArrayList<Found>();
        if (cleaned.indexOf('/') >= 0 || cleaned.indexOf('-') >= 0) {
            collect(FULL, cleaned, found);
            collect(WITHOUT_AGENCY, cleaned, found);
        }
        if (cleaned.indexOf('ว') >= 0) {
            collect(CIRCULAR, cleaned, found);
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    /// Reads a number that fills the whole cleaned text but for `ที่` or `เลขที่` before it.
    public static Optional<NumberWriting> parse(String cleaned) {
        String bare = cleaned.strip().replaceFirst("^(?:เลข)?ที่\\s*", "");
        return in(bare).stream()
                .filter(found -> found.span().start() == 0 && found.span().end() == bare.length())
                .map(Found::number)
                .findFirst();
    }

    /// The whole number in one writing, e.g. `#มท8092/ว5213`; without agency or code what is
    /// there of it.
    public String key() {
        return "#" + agency + code + "/" + series() + run;
    }

    /// Key without the agency's letters.
    public String codeKey() {
        return "#" + code + "/" + series() + run;
    }

    /// Key of the running number with its series alone.
    public String seriesKey() {
        return "#/" + series() + run;
    }

    /// Key of the running number whatever its series.
    public String runKey() {
        return "#" + run;
    }

    /// All keys of this number, the most exact first.
    public List<String> keys() {
        var keys = new ArrayList<String>();
        if (!agency.isEmpty()) {
            keys.add(key());
        }
        if (!code.isEmpty()) {
            keys.add(codeKey());
        }
        keys.add(seriesKey());
        keys.add(runKey());
        return keys;
    }

    private String series() {
        return circular ? "ว" : "";
    }

    private static void collect(Pattern pattern, String text, List<Found> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            var span = new Span(matcher.start(), matcher.end());
            if (found.stream().noneMatch(earlier -> earlier.span().overlaps(span))) {
                found.add(new Found(span, number(pattern, matcher)));
            }
        }
    }

    private static NumberWriting number(Pattern pattern, Matcher matcher) {
        String run = withoutZeros(matcher.group(matcher.groupCount()));
        if (pattern == CIRCULAR) {
            return new NumberWriting("", "", true, run);
        }
        int code = pattern == FULL ? 2 : 1;
        String agency = pattern == FULL ? matcher.group(1).replace(".", "") : "";
        boolean circular = matcher.group(code + 1) != null || matcher.group(code + 2) != null;
        return new NumberWriting(agency, codeDigits(matcher.group(code)), circular, run);
    }

    private static String codeDigits(String written) {
        var digits = new StringBuilder();
        for (String part : written.split("\\s?\\.\\s?")) {
            digits.append(withoutZeros(part));
        }
        return digits.toString();
    }

    private static String withoutZeros(String digits) {
        String bare = digits.replaceFirst("^0+(?=.)", "");
        return bare;
    }
}
