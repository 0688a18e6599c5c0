package saraban.indexer.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import saraban.corpus.letter.ThaiMonth;

/// The written names of the months: Thai in full and short, with or without stops, and English.
final class MonthNames {
    /// A pattern of one group that takes any name.
    static final String ANY =
            "("
                    + Arrays.stream(ThaiMonth.values())
                            .map(MonthNames::pattern)
                            .collect(Collectors.joining("|"))
                    + "|"
                    + Arrays.stream(Month.values())
                            .map(MonthNames::english)
                            .collect(Collectors.joining("|"))
                    + ")";

    private static final Map<String, Month> BY_NAME = byName();

    private MonthNames() {}

    static Optional<Month> month(String written) {
        return Optional.ofNullable(BY_NAME.get(bare(written)));
    }

    /// Whether the name is written out; a short one before two digits still means a year.
    static boolean isShort(String written) {
        return bare(written).length() <= 4;
    }

    private static String pattern(ThaiMonth month) {
        String withFreeStops = month.shortName().replace(".", "\\.?\\s?");
        return month.fullName()
                + "|"
                + withFreeStops.substring(0, withFreeStops.length() - "\\s?".length());
    }

    private static String english(Month month) {
        String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String rest = full.substring(3);
        return "(?i:"
                + full.substring(0, 3)
                + (rest.isEmpty() ? "" : "(?:" + rest + ")?")
                + ")\\.?";
    }

    private static Map<String, Month> byName() {
        var names = new HashMap<String, Month>();
        for (ThaiMonth month : ThaiMonth.values()) {
            names.put(month.fullName(), month.month());
            names.put(bare(month.shortName()), month.month());
            String english =
                    month.month()
                            .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT);
            names.put(english, month.month());
            names.put(english.substring(0, 3), month.month());
        }
        return Map.copyOf(names);
    }

    private static String bare(String written) {
        return written.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
    }
}
