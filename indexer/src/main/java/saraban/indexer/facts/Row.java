package saraban.indexer.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One printed line across a page: the whole of it, and the cells that wide gaps divide it into.
///
/// @param sheet the page it stands on
/// @param whole everything on the line
/// @param cells the stretches between wide gaps, from left to right, at least one
/// @param right how far to the right it reaches, as a fraction of the page's width; NaN where it is
/// not known
record Row(Sheet sheet, Line whole, List<Line> cells, float right) {
    private static final Pattern WORD = Pattern.compile("[ก-ฮะาำเ-ไA-Za-z]{3,}");
    private static final Pattern FIGURES = Pattern.compile("(?:พ\\.?\\s?ศ\\.?)?[-–\\d .,()/]{2,}");
    private static final Pattern LEADING_NOISE = Pattern.compile("^[^ก-ฮเ-ไ0-9A-Za-z(]*");

    Row {
        cells = List.copyOf(cells);
    }

    /// Whether scanning dirt and loose marks make up the line, and no words.
    boolean noise() {
        String text = whole.text().strip();
        if (FIGURES.matcher(text).matches()) {
            return false;
        }
        int lettersInWords =
                WORD.matcher(text).results().mapToInt(word -> word.group().length()).sum();
        long strokes = Skeleton.of(text).length();
        return lettersInWords * 10 < strokes * 4;
    }

    /// The label that the line starts with, leading dirt aside, and what follows it.
    Optional<Labelled> labelled() {
        Line line = withoutLeadingNoise(whole);
        return Label.at(line.text())
                .map(hit -> new Labelled(hit, line.from(hit.valueStart()).stripped()));
    }

    /// A label with the rest of its line.
    record Labelled(Label.Hit hit, Line value) {}

    static Line withoutLeadingNoise(Line line) {
        var noise = LEADING_NOISE.matcher(line.text());
        return noise.find() ? line.from(noise.end()) : line;
    }

    /// Whether the line reaches the right margin, so that its sentence may go on below.
    boolean full() {
        return Float.isNaN(right)
                ? Skeleton.width(whole.text().strip()) >= 0.8 * sheet.fullWidth()
                : right >= 0.8f;
    }
}
