package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Section.PageBox;
import saraban.templates.internal.fonts.Shaped;
import saraban.templates.internal.fonts.Shaper;
import saraban.templates.internal.layout.Mark.Glyphs;
import saraban.templates.internal.layout.Paginator.Placed;

/// Shows the first words of the next page at the lower right of a page (คำต่อเนื่อง), cut between
/// words.
final class NextWords {
    private static final int MOST_WORDS = 3;
    private static final double WIDEST = 113.4;
    private static final double LEAST_TO_EDGE = 28.35;
    // Word processors let that many lines stay blank above it.
    private static final int BLANK_LINES = 2;

    private final Shaper shaper;
    private final String lead;

    /// @param lead stands before the words
    NextWords(Shaper shaper, String lead) {
        this.shaper = shaper;
        this.lead = lead;
    }

    /// The marks to add to a page; none when the next one has no text or the foot has no room.
    List<Mark> marks(List<Placed> page, List<Placed> next, PageBox box) {
        List<Glyphs> words = first(next);
        if (words.isEmpty()) {
            return List.of();
        }
        Glyphs model = words.getFirst();
        Optional<Double> baseline = baseline(page, model, box);
        return baseline.map(y -> set(words, model, y, box)).orElse(List.of());
    }

    private static List<Glyphs> first(List<Placed> next) {
        List<Glyphs> line =
                next.stream()
                        .map(placed -> glyphs(placed.slab()))
                        .filter(glyphs -> !glyphs.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        List<Glyphs> taken = new ArrayList<>();
        int words = 0;
        double width = 0;
        for (Glyphs word : line) {
            width += width(word.shaped(), word);
            if (words == MOST_WORDS || words > 0 && width > WIDEST) {
                break;
            }
            taken.add(word);
            words += blank(word) ? 0 : 1;
        }
        while (!taken.isEmpty() && blank(taken.getLast())) {
            taken.removeLast();
        }
        return taken;
    }

    private static List<Glyphs> glyphs(Slab slab) {
        List<Glyphs> glyphs =
                slab.marks().stream()
                        .filter(Glyphs.class::isInstance)
                        .map(Glyphs.class::cast)
                        .toList();
        return glyphs.stream().allMatch(NextWords::blank) ? List.of() : glyphs;
    }

    private static boolean blank(Glyphs word) {
        return word.shaped().text().isBlank();
    }

    private static double width(Shaped shaped, Glyphs like) {
        return shaped.width() * like.size() * like.stretch();
    }

    private static Optional<Double> baseline(List<Placed> page, Glyphs model, PageBox box) {
        double ascent = model.face().ascent() * model.size();
        double descent = model.face().descent() * model.size();
        double below = page.isEmpty() ? box.top() : bottom(page.getLast());
        double lowest = box.height() - LEAST_TO_EDGE - descent;
        double wanted = below + BLANK_LINES * (ascent + descent) + ascent;
        return below + ascent > lowest ? Optional.empty() : Optional.of(Math.min(wanted, lowest));
    }

    private static double bottom(Placed placed) {
        return placed.y() + placed.slab().height();
    }

    private List<Mark> set(List<Glyphs> words, Glyphs model, double y, PageBox box) {
        List<Glyphs> row = new ArrayList<>();
        if (!lead.isEmpty()) {
            row.add(like(model, shaper.shape(model.face(), lead)));
        }
        row.addAll(words);
        String dots = model.face().has('…') ? "…" : "...";
        row.add(like(model, shaper.shape(model.face(), dots)));
        double x = box.width() - box.right();
        for (Glyphs word : row) {
            x -= width(word.shaped(), word);
        }
        List<Mark> marks = new ArrayList<>();
        for (Glyphs word : row) {
            marks.add(
                    new Glyphs(
                            Tag.ARTIFACT,
                            x,
                            y,
                            word.shaped(),
                            word.face(),
                            word.size(),
                            word.color(),
                            0,
                            word.stretch(),
                            0));
            x += width(word.shaped(), word);
        }
        return marks;
    }

    private static Glyphs like(Glyphs model, Shaped shaped) {
        return new Glyphs(
                Tag.ARTIFACT,
                0,
                0,
                shaped,
                model.face(),
                model.size(),
                model.color(),
                0,
                model.stretch(),
                0);
    }
}
