package saraban.templates.internal.docx4j.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import saraban.templates.internal.flow.Numerals;

/// Counts the items of lists down a document and prints their numbers.
public final class ListCounter {
    private static final int LEVELS = 9;
    private static final Pattern LEVEL = Pattern.compile("%([1-9])");

    private final Map<Integer, Count> counts = new HashMap<>();

    private static final class Count {
        private final int[] numbers = new int[LEVELS];
        private final boolean[] running = new boolean[LEVELS];
        private final Set<List<Integer>> begun = new HashSet<>();

        /// The number of the next item is in `numbers` afterwards.
        void next(ListLevel place) {
            for (int level = 0; level < place.level(); level++) {
                if (!running[level]) {
                    begin(place, level);
                }
            }
            if (!begunAnew(place, place.level())) {
                if (running[place.level()]) {
                    numbers[place.level()]++;
                } else {
                    begin(place, place.level());
                }
            }
            for (int level = place.level() + 1;
                    level < Math.min(LEVELS, place.levels().size());
                    level++) {
                running[level] &= !place.restarts(level, place.level());
            }
        }

        private void begin(ListLevel place, int level) {
            if (!begunAnew(place, level)) {
                numbers[level] = place.begins().get(level).orElse(place.start(level));
                running[level] = true;
            }
        }

        // Each list may begin each of its levels anew once, at its first item.
        private boolean begunAnew(ListLevel place, int level) {
            boolean anew =
                    place.begins().get(level).isPresent()
                            && begun.add(List.of(place.list(), level));
            if (anew) {
                numbers[level] = place.begins().get(level).getAsInt();
                running[level] = true;
            }
            return anew;
        }
    }

    /// The number of the next item at this level, as it stands before the text.
    public String next(ListLevel place) {
        Count count = counts.computeIfAbsent(place.definition(), _ -> new Count());
        count.next(place);
        Lvl own = place.own();
        String pattern =
                own.getLvlText() == null || own.getLvlText().getVal() == null
                        ? ""
                        : own.getLvlText().getVal();
        if (numerals(own) == Numerals.BULLET) {
            return Symbols.plain(pattern);
        }
        boolean legal = own.getIsLgl() != null && own.getIsLgl().isVal();
        return LEVEL.matcher(pattern)
                .replaceAll(
                        found -> {
                            int at = Integer.parseInt(found.group(1)) - 1;
                            return at < place.levels().size()
                                    ? Matcher.quoteReplacement(
                                            numerals(place.levels().get(at), legal)
                                                    .print(count.numbers[at]))
                                    : "";
                        });
    }

    // A legal number shows the levels above in plain digits.
    private static Numerals numerals(Lvl level, boolean legal) {
        Numerals own = numerals(level);
        return legal && own != Numerals.THAI_NUMBERS ? Numerals.DECIMAL : own;
    }

    /// Whether a tab, a space or nothing stands between the number and the text.
    public static String suffix(ListLevel place) {
        return place.own().getSuff() == null || place.own().getSuff().getVal() == null
                ? "tab"
                : place.own().getSuff().getVal();
    }

    /// Whether its items bear a sign in place of a number.
    public static boolean isBullet(ListLevel place) {
        return numerals(place.own()) == Numerals.BULLET;
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
