package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.Warning;
import saraban.templates.internal.flow.Block.Paragraph;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.ParagraphFormat;
import saraban.templates.internal.flow.WarningLog;
import saraban.templates.internal.fonts.FaceLibrary;
import saraban.templates.internal.fonts.Shaper;
import saraban.templates.internal.layout.Slab.After;

/// Lays out one paragraph as a slab a line.
final class ParagraphLayout {
    private final FaceLibrary faces;
    private final Shaper shaper;
    private final LineBreaker breaker;
    private final WarningLog warnings;
    private final double defaultTab;

    ParagraphLayout(
            FaceLibrary faces,
            Shaper shaper,
            LineBreaker breaker,
            WarningLog warnings,
            double defaultTab) {
        this.faces = faces;
        this.shaper = shaper;
        this.breaker = breaker;
        this.warnings = warnings;
        this.defaultTab = defaultTab;
    }

    void report(String feature, Warning.Place place) {
        warnings.add(feature, place);
    }

    /// @param tags where its parts belong
    /// @param joinsAbove whether the paragraph above has the same borders
    /// @param joinsBelow whether the paragraph below has
    List<Slab> slabs(
            Paragraph paragraph,
            double width,
            Numbers numbers,
            ParagraphTags tags,
            boolean joinsAbove,
            boolean joinsBelow) {
        ParagraphFormat format = paragraph.format();
        TextCutter cutter =
                new TextCutter(
                        faces,
                        shaper,
                        breaker,
                        (feature, run) -> warnings.add(feature, paragraph.place()));
        Landed landed = new Landed(numbers);
        List<Inline> inlines =
                paragraph.inlines().stream()
                        .filter(inline -> !inline.format().hidden())
                        .map(landed::printed)
                        .toList();
        List<Line> lines =
                new LineFiller(format, width, defaultTab, new WordSplitter(shaper))
                        .fill(cutter.chunks(inlines));
        LineSetter setter = new LineSetter(format, cutter.strut(format.mark()), tags);
        ParagraphFrame frame = new ParagraphFrame(format, width, joinsAbove, joinsBelow);
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineSetter.Set set = setter.set(lines.get(i));
            boolean first = i == 0;
            boolean last = i == lines.size() - 1;
            List<Mark> marks = frame.around(set, first, last);
            double top = first ? frame.spaceAbove() : 0;
            double bottom = last ? frame.spaceBelow() : 0;
            slabs.add(
                    Slab.line(
                            0,
                            top + set.height() + bottom,
                            marks,
                            landed.on(lines.get(i), first ? inlines : List.of()),
                            after(lines, i, format)));
        }
        return slabs;
    }

    private static After after(List<Line> lines, int i, ParagraphFormat format) {
        int last = lines.size() - 1;
        if (lines.get(i).pageEnds()) {
            return After.MUST_BREAK;
        }
        if (i == last) {
            return format.keepNext() ? After.KEEP : After.MAY_BREAK;
        }
        boolean alone = format.widowControl() && (i == 0 || i == last - 1);
        return format.keepLines() || alone ? After.KEEP : After.MAY_BREAK;
    }
}
