package saraban.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads Buddhist years: `2567 - 2569`, `57, 59`, `ปีงบประมาณ พ.ศ. 2570 - 2573`.
final class YearsReader {
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:ประจำ)?(?:ปีงบประมาณ|ปี)?\\s*(?:พ\\.?\\s*ศ\\.?)?\\s*(\\d{2}(?:\\d{2})?(?:\\s*(?:[-–—,]|ถึง|และ|\\s)\\s*\\d{2}(?:\\d{2})?)*)");
    private static final Pattern PIECE =
            Pattern.compile("(\\d{4}|\\d{2})(?:\\s*(?:[-–—]|ถึง)\\s*(\\d{4}|\\d{2}))?");
    // In running text: only years of four digits, so that page numbers stay out.
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?<!\\d)(2[45]\\d\\d)\\s*(?:[-–—]|ถึง)\\s*(?:พ\\.?\\s*ศ\\.?\\s*)?(2[45]\\d\\d)(?!\\d)");
    private static final int MOST = 50;

    private YearsReader() {}

    /// @param text tidy
    static Optional<Reading.Years> read(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        var years = new TreeSet<Integer>();
        Matcher piece = PIECE.matcher(whole.group(1));
        while (piece.find()) {
            Optional<Integer> from = buddhist(piece.group(1));
            Optional<Integer> to = piece.group(2) == null ? from : buddhist(piece.group(2));
            if (from.isEmpty()
                    || to.isEmpty()
                    || to.get() < from.get()
                    || to.get() - from.get() >= MOST) {
                return Optional.empty();
            }
            IntStream.rangeClosed(from.get(), to.get()).forEach(years::add);
        }
        return Optional.of(new Reading.Years(years));
    }

    /// The runs of years, from - to, that a text names.
    static List<FiscalYears> ranges(String text) {
        var ranges = new ArrayList<FiscalYears>();
        Matcher found = RANGE.matcher(CellReader.tidy(text));
        while (found.find()) {
            int from = Integer.parseInt(found.group(1));
            int to = Integer.parseInt(found.group(2));
            if (from <= to && to - from < MOST) {
                ranges.add(new FiscalYears(from, to));
            }
        }
        return ranges;
    }

    static Optional<Integer> buddhist(String written) {
        int year = Integer.parseInt(written);
        int full = written.length() == 2 ? 2500 + year : year;
        return full >= 2400 && full <= 2700 ? Optional.of(full) : Optional.empty();
    }
}
