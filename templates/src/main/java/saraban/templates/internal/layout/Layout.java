package saraban.templates.internal.layout;

import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Flow;
import saraban.templates.internal.flow.WarningLog;
import saraban.templates.internal.fonts.FaceLibrary;
import saraban.templates.internal.fonts.Shaper;

/// Lays out whole documents. Safe for any number of threads.
public final class Layout {
    private static final int MOST_PASSES = 4;

    private final FaceLibrary faces;
    private final Shaper shaper;
    private final LineBreaker breaker = new LineBreaker();

    public Layout(FaceLibrary faces, Shaper shaper) {
        this.faces = faces;
        this.shaper = shaper;
    }

    /// @param warnings told of letters and fonts that are stood in for
    public List<Page> pages(Flow flow, WarningLog warnings) {
        return pages(flow, warnings, Optional.empty(), Counting.ALONE);
    }

    /// @param lead stands before the first words of the next page at the foot of each; without it
    /// they are not shown
    public List<Page> pages(
            Flow flow, WarningLog warnings, Optional<String> lead, Counting counting) {
        Optional<NextWords> nextWords = lead.map(text -> new NextWords(shaper, text));
        ParagraphLayout paragraphs =
                new ParagraphLayout(faces, shaper, breaker, warnings, flow.defaultTab());
        Tag root = Tag.document();
        FieldPages known = new FieldPages();
        Pass pass = pass(flow, paragraphs, root, known, counting);
        FieldPages found = pass.found();
        boolean asks = flow.sections().stream().anyMatch(s -> FieldsIn.any(s.blocks()));
        // A number that grows may move the text it stands in, which may change the number.
        for (int again = 1; asks && again < MOST_PASSES && !found.same(known); again++) {
            known = found;
            pass = pass(flow, paragraphs, root, known, counting);
            found = pass.found();
        }
        known.counted(found.pages());
        return pass.pages(nextWords);
    }

    private static Pass pass(
            Flow flow, ParagraphLayout paragraphs, Tag root, FieldPages known, Counting counting) {
        BlockStack stack = new BlockStack(paragraphs, flow.addedSpace());
        return new Pass(flow, stack, root, known, counting);
    }

    /// A sheet that holds nothing, or its number in Thai digits alone.
    public Page sheet(double width, double height, boolean numbered, int number) {
        return new Page(
                width,
                height,
                numbered ? SheetNumber.marks(faces, shaper, width, number) : List.of());
    }
}
