package saraban.templates.internal.docx4j.style;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import saraban.templates.internal.flow.Numerals;

/// Counts the items of lists down a document and prints their numbers.
public final class ListCounter {
    private static final Pattern LEVEL = Pattern.compile("%([1-9])");

    private final Map<Integer, int[]> counts = new HashMap<>();

    /// The number of the next item at this level, as it stands before the text.
    public String next(ListLevel place) {
        int[] count = counts.computeIfAbsent(place.list(), _ -> new int[10]);
        for (int level = 0; level < place.level(); level++) {
            count[level] = count[level] == 0 ? 1 : count[level];
        }
        count[place.level()]++;
        for (int level = place.level() + 1; level < count.length; level++) {
            count[level] = 0;
        }
        Lvl own = place.own();
        String pattern =
                own.getLvlText() == null || own.getLvlText().getVal() == null
                        ? ""
                        : own.getLvlText().getVal();
        if (numerals(own) == Numerals.BULLET) {
            return Symbols.plain(pattern);
        }
        Matcher level = LEVEL.matcher(pattern);
        return level.replaceAll(
                found -> {
                    int at = Integer.parseInt(found.group(1)) - 1;
                    return at < place.levels().size()
                            ? Matcher.quoteReplacement(
                                    numerals(place.levels().get(at))
                                            .print(count[at] + place.starts().get(at) - 1))
                            : "";
                });
    }

    /// Whether a tab, a space or nothing stands between the number and the text.
    public static String suffix(ListLevel place) {
        return place.own().getSuff() == null || place.own().getSuff().getVal() == null
                ? "tab"
                : place.own().getSuff().getVal();
    }

    private static Numerals numerals(Lvl level) {
        return level.getNumFmt() == null || level.getNumFmt().getVal() == null
                ? Numerals.DECIMAL
                : of(level.getNumFmt().getVal());
    }

    /// The nearest way of counting the typesetter knows.
    public static Numerals of(NumberFormat format) {
        return switch (format) {
            case THAI_NUMBERS, THAI_COUNTING -> Numerals.THAI_NUMBERS;
            case THAI_LETTERS -> Numerals.THAI_LETTERS;
            case LOWER_LETTER -> Numerals.LOWER_LETTER;
            case UPPER_LETTER -> Numerals.UPPER_LETTER;
            case LOWER_ROMAN -> Numerals.LOWER_ROMAN;
            case UPPER_ROMAN -> Numerals.UPPER_ROMAN;
            case DECIMAL_ZERO -> Numerals.DECIMAL_ZERO;
            case BULLET -> Numerals.BULLET;
            case NONE -> Numerals.NONE;
            default -> Numerals.DECIMAL;
        };
    }
}
