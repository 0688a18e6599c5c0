package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Flow;
import saraban.templates.internal.flow.Section;
import saraban.templates.internal.layout.Paginator.Placed;

/// A document laid out once, with what the time before has found out about its pages.
final class Pass {
    private final Flow flow;
    private final BlockStack stack;
    private final Tag root;
    private final FieldPages before;
    private final Counting counting;
    private final List<PageRun> runs = new ArrayList<>();

    Pass(Flow flow, BlockStack stack, Tag root, FieldPages before, Counting counting) {
        this.flow = flow;
        this.stack = stack;
        this.root = root;
        this.before = before;
        this.counting = counting;
        List<Section> sections = flow.sections();
        int from = 0;
        for (int i = 1; i <= sections.size(); i++) {
            if (i == sections.size() || !joins(sections.get(i - 1), sections.get(i))) {
                runs.add(run(sections.subList(from, i)));
                from = i;
            }
        }
    }

    // Sections that go on upon the same page are filled as one run.
    private static boolean joins(Section above, Section section) {
        return section.start() == Section.Start.CONTINUOUS
                && above.page().width() == section.page().width()
                && above.page().height() == section.page().height();
    }

    private PageRun run(List<Section> sections) {
        Section first = sections.getFirst();
        List<Slab> slabs = new ArrayList<>();
        for (Section section : sections) {
            Numbers numbers = new Numbers(1, 1, section.numerals(), before);
            double dx = section.page().left() - first.page().left();
            stack.slabs(section.blocks(), section.page().textWidth(), numbers, root)
                    .forEach(slab -> slabs.add(dx == 0 ? slab : slab.movedRight(dx)));
        }
        int next =
                runs.isEmpty()
                        ? counting.before() + 1
                        : runs.getLast().first() + runs.getLast().pageCount();
        int number = counting.restarts() ? first.firstNumber().orElse(next) : next;
        return new PageRun(first, slabs, stack, root, flow.evenAndOddHeaders(), number);
    }

    /// Where the fields have landed this time.
    FieldPages found() {
        FieldPages found = new FieldPages();
        found.counted(counting.others() + runs.stream().mapToInt(PageRun::sheets).sum());
        for (PageRun run : runs) {
            for (int i = 0; i < run.pageCount(); i++) {
                FieldPages.At at = new FieldPages.At(run.first() + i, run.pageCount());
                for (Placed placed : run.placed(i)) {
                    placed.slab().landing().fields().forEach(field -> found.landed(field, at));
                }
            }
        }
        return found;
    }

    List<Page> pages(Optional<NextWords> nextWords) {
        List<Page> pages = new ArrayList<>();
        for (PageRun run : runs) {
            if (run.startsWithBlank()) {
                Section.PageBox box = run.section().page();
                pages.add(new Page(box.width(), box.height(), List.of()));
            }
            pages.addAll(run.draw(before, nextWords));
        }
        return pages;
    }
}
