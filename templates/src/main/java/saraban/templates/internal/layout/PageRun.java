package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Section;
import saraban.templates.internal.flow.Section.PageBox;
import saraban.templates.internal.flow.Section.PageKind;
import saraban.templates.internal.layout.Paginator.Area;
import saraban.templates.internal.layout.Paginator.Placed;

/// The pages of one section, with its headers and footers.
final class PageRun {
    private final Section section;
    private final BlockStack stack;
    private final Tag root;
    private final boolean evenAndOdd;
    private final int first;
    private final boolean blank;
    private final List<List<Placed>> pages;

    /// @param next number of its first page, unless a blank one goes before
    PageRun(
            Section section,
            List<Slab> slabs,
            BlockStack stack,
            Tag root,
            boolean evenAndOdd,
            int next) {
        this.section = section;
        this.stack = stack;
        this.root = root;
        this.evenAndOdd = evenAndOdd;
        blank = startsWithBlank(next);
        first = blank ? next + 1 : next;
        pages = new Paginator(slabs, this::area, new FootNotes(this::note)).pages();
    }

    Section section() {
        return section;
    }

    /// The number of its first page.
    int first() {
        return first;
    }

    /// What stands on one of its pages, from 0.
    List<Placed> placed(int index) {
        return pages.get(index);
    }

    /// Pages with the blank one before them.
    int sheets() {
        return pages.size() + (blank ? 1 : 0);
    }

    int pageCount() {
        return pages.size();
    }

    /// Whether an empty page goes before, for a section that must begin on an odd or even page.
    boolean startsWithBlank() {
        return blank;
    }

    private boolean startsWithBlank(int number) {
        return switch (section.start()) {
            case EVEN_PAGE -> number % 2 == 1;
            case ODD_PAGE -> number % 2 == 0;
            case CONTINUOUS, NEXT_PAGE -> false;
        };
    }

    private PageKind kind(int index, int number) {
        if (index == 0 && section.titlePage()) {
            return PageKind.FIRST;
        }
        return evenAndOdd && number % 2 == 0 ? PageKind.EVEN : PageKind.DEFAULT;
    }

    private Area area(int index) {
        PageBox box = section.page();
        PageKind kind = kind(index, first + index);
        double header = Slab.total(margin(section.headers(), kind, Numbers.UNKNOWN));
        double footer = Slab.total(margin(section.footers(), kind, Numbers.UNKNOWN));
        double top = header > 0 ? Math.max(box.top(), box.header() + header) : box.top();
        double bottom = footer > 0 ? Math.max(box.bottom(), box.footer() + footer) : box.bottom();
        return new Area(top, box.height() - bottom);
    }

    private List<Slab> note(Inline.Note note) {
        return stack.slabs(note.blocks(), section.page().textWidth(), Numbers.UNKNOWN, root);
    }

    private List<Slab> margin(Map<PageKind, List<Block>> parts, PageKind kind, Numbers numbers) {
        List<Block> blocks = parts.getOrDefault(kind, List.of());
        return blocks.isEmpty()
                ? List.of()
                : stack.slabs(blocks, section.page().textWidth(), numbers, Tag.HEADER);
    }

    /// @param known how many pages there are
    /// @param nextWords shows at the foot of a page how the next begins
    List<Page> draw(FieldPages known, Optional<NextWords> nextWords) {
        List<Page> drawn = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Numbers numbers = new Numbers(first + i, pages.size(), section.numerals(), known);
            List<Mark> foot = i + 1 < pages.size() ? foot(i, nextWords) : List.of();
            drawn.add(page(i, first + i, numbers, foot));
        }
        return drawn;
    }

    private List<Mark> foot(int index, Optional<NextWords> nextWords) {
        return nextWords
                .map(words -> words.marks(pages.get(index), pages.get(index + 1), section.page()))
                .orElse(List.of());
    }

    private Page page(int index, int number, Numbers numbers, List<Mark> foot) {
        PageBox box = section.page();
        PageKind kind = kind(index, number);
        List<Mark> behind = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Slab> header = margin(section.headers(), kind, numbers);
        stacked(header, box.header()).forEach(placed -> margin(placed, Tag.HEADER, behind, marks));
        List<Slab> footer = margin(section.footers(), kind, numbers);
        stacked(footer, box.height() - box.footer() - Slab.total(footer))
                .forEach(placed -> margin(placed, Tag.FOOTER, behind, marks));
        pages.get(index).forEach(placed -> body(placed, behind, marks));
        marks.addAll(foot);
        behind.addAll(marks);
        return new Page(box.width(), box.height(), behind);
    }

    private static List<Placed> stacked(List<Slab> slabs, double top) {
        List<Placed> placed = new ArrayList<>();
        double y = top;
        for (Slab slab : slabs) {
            placed.add(new Placed(slab, y + slab.before()));
            y += slab.total();
        }
        return placed;
    }

    private void body(Placed placed, List<Mark> behind, List<Mark> marks) {
        for (Inline.Floating floating : placed.slab().landing().floats()) {
            (floating.behind() ? behind : marks)
                    .add(floating(root.figure(floating.alternative()), floating, placed));
        }
        for (Mark mark : placed.slab().marks()) {
            marks.add(mark.moved(section.page().left(), placed.y()));
        }
    }

    // What stands in the margins is no part of the text, and no link leads from it.
    private void margin(Placed placed, Tag tag, List<Mark> behind, List<Mark> marks) {
        for (Inline.Floating floating : placed.slab().landing().floats()) {
            (floating.behind() ? behind : marks).add(floating(tag, floating, placed));
        }
        for (Mark mark : placed.slab().marks()) {
            if (!(mark instanceof Mark.Link || mark instanceof Mark.Place)) {
                marks.add(mark.moved(section.page().left(), placed.y()).tagged(tag));
            }
        }
    }

    private Mark floating(Tag tag, Inline.Floating floating, Placed placed) {
        double pushed = FloatPlace.push(placed.slab(), placed.y());
        return FloatPlace.mark(
                tag, floating, section.page(), placed.y() - placed.slab().before(), pushed);
    }
}
