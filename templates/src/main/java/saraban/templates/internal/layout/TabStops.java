package saraban.templates.internal.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import saraban.templates.internal.flow.ParagraphFormat;
import saraban.templates.internal.flow.TabStop;

/// The tab stops of a paragraph: its own, the indent of its hanging lines, and the default ones
/// after them.
final class TabStops {
    private static final double SLACK = 0.05;

    private final List<TabStop> own;
    private final double defaultTab;

    TabStops(ParagraphFormat format, double defaultTab) {
        this.defaultTab = defaultTab > 1 ? defaultTab : 36;
        Stream<TabStop> hanging =
                format.firstLine() < 0
                        ? Stream.of(new TabStop(format.left(), TabStop.Kind.LEFT, (char) 0))
                        : Stream.empty();
        own =
                Stream.concat(format.tabs().stream(), hanging)
                        .sorted(Comparator.comparingDouble(TabStop::at))
                        .toList();
    }

    /// The first stop to the right of a place.
    TabStop after(double x) {
        for (TabStop stop : own) {
            if (stop.at() > x + SLACK) {
                return stop;
            }
        }
        double next = (Math.floor((x + SLACK) / defaultTab) + 1) * defaultTab;
        return new TabStop(next, TabStop.Kind.LEFT, (char) 0);
    }

    boolean isOwn(TabStop stop) {
        return own.contains(stop);
    }
}
