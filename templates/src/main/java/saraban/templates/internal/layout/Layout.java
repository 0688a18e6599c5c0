package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Flow;
import saraban.templates.internal.flow.Section;
import saraban.templates.internal.flow.WarningLog;
import saraban.templates.internal.fonts.FaceLibrary;
import saraban.templates.internal.fonts.Shaper;

/// Lays out whole documents. Safe for any number of threads.
public final class Layout {
    private final FaceLibrary faces;
    private final Shaper shaper;
    private final LineBreaker breaker = new LineBreaker();

    public Layout(FaceLibrary faces, Shaper shaper) {
        this.faces = faces;
        this.shaper = shaper;
    }

    /// @param warnings told of letters and fonts that are stood in for
    public List<Page> pages(Flow flow, WarningLog warnings) {
        return pages(flow, warnings, Optional.empty());
    }

    /// @param lead stands before the first words of the next page at the foot of each; without it
    /// they are not shown
    public List<Page> pages(Flow flow, WarningLog warnings, Optional<String> lead) {
        Optional<NextWords> nextWords = lead.map(text -> new NextWords(shaper, text));
        ParagraphLayout paragraphs =
                new ParagraphLayout(faces, shaper, breaker, warnings, flow.defaultTab());
        int total = 1;
        Tag root = Tag.document();
        List<PageRun> runs = runs(flow, paragraphs, root, total);
        int counted = runs.stream().mapToInt(PageRun::pageCount).sum();
        if (counted != total && flow.sections().stream().anyMatch(s -> FieldsIn.any(s.blocks()))) {
            total = counted;
            runs = runs(flow, paragraphs, root, total);
            counted = runs.stream().mapToInt(PageRun::pageCount).sum();
        }
        List<Page> pages = new ArrayList<>();
        int number = 1;
        for (PageRun run : runs) {
            number = run.section().firstNumber().orElse(number);
            if (run.startsWithBlank(number)) {
                pages.add(
                        new Page(
                                run.section().page().width(),
                                run.section().page().height(),
                                List.of()));
                number++;
            }
            pages.addAll(run.draw(number, counted, nextWords));
            number += run.pageCount();
        }
        return pages;
    }

    // Sections that go on upon the same page are filled as one run.
    private static List<PageRun> runs(Flow flow, ParagraphLayout paragraphs, Tag root, int total) {
        BlockStack stack = new BlockStack(paragraphs, flow.addedSpace());
        List<PageRun> runs = new ArrayList<>();
        for (Section section : flow.sections()) {
            Numbers numbers = new Numbers(1, total, total, section.numerals());
            List<Slab> slabs =
                    stack.slabs(section.blocks(), section.page().textWidth(), numbers, root);
            boolean joins =
                    !runs.isEmpty()
                            && section.start() == Section.Start.CONTINUOUS
                            && samePaper(runs.getLast().section(), section);
            if (joins) {
                PageRun last = runs.removeLast();
                double dx = section.page().left() - last.section().page().left();
                List<Slab> joined = new ArrayList<>(last.slabs());
                slabs.forEach(slab -> joined.add(dx == 0 ? slab : slab.movedRight(dx)));
                runs.add(
                        new PageRun(last.section(), joined, stack, root, flow.evenAndOddHeaders()));
            } else {
                runs.add(new PageRun(section, slabs, stack, root, flow.evenAndOddHeaders()));
            }
        }
        return runs;
    }

    private static boolean samePaper(Section one, Section other) {
        return one.page().width() == other.page().width()
                && one.page().height() == other.page().height();
    }
}
