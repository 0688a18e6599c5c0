package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Inline.Note;
import saraban.templates.internal.layout.Paginator.Placed;

/// The footnotes of a run of pages: how much of a page they take, and what is left for the next.
final class FootNotes {
    private static final double SEPARATOR_LENGTH = 113.4;
    private static final double SEPARATOR_WIDTH = 0.5;
    private static final double ABOVE = 2.85;
    private static final double BELOW = 2.85;

    private final Function<Note, List<Slab>> setting;
    private final Map<Note, List<Slab>> set = new IdentityHashMap<>();
    private List<Slab> left = List.of();

    /// @param setting lays a note out at the width of the column
    FootNotes(Function<Note, List<Slab>> setting) {
        this.setting = setting;
    }

    /// The room the notes of a page take, with what the page before has left.
    double height(List<Placed> page, Slab more) {
        double height = Slab.total(left) + height(more);
        for (Placed placed : page) {
            height += height(placed.slab());
        }
        return height == 0 ? 0 : height + ABOVE + BELOW;
    }

    private double height(Slab slab) {
        double height = 0;
        for (Note note : slab.landing().notes()) {
            height += Slab.total(slabs(note));
        }
        return height;
    }

    private List<Slab> slabs(Note note) {
        return set.computeIfAbsent(note, setting);
    }

    /// Whether notes are left that need a page more.
    boolean goOn() {
        return !left.isEmpty();
    }

    /// Sets the notes at the foot of a page, as many as there is room for.
    ///
    /// @param y where the text ends
    List<Placed> foot(List<Placed> page, double y, double bottom) {
        List<Slab> all = new ArrayList<>(left);
        page.forEach(p -> p.slab().landing().notes().forEach(note -> all.addAll(slabs(note))));
        if (all.isEmpty()) {
            return List.of();
        }
        double room = bottom - y - ABOVE - BELOW;
        int fitting = 0;
        double height = 0;
        while (fitting < all.size()
                && (height + all.get(fitting).total() <= room || fitting == 0 && page.isEmpty())) {
            height += all.get(fitting++).total();
        }
        left = List.copyOf(all.subList(fitting, all.size()));
        return fitting == 0 ? List.of() : placed(all.subList(0, fitting), bottom - height);
    }

    private static List<Placed> placed(List<Slab> notes, double top) {
        List<Placed> placed = new ArrayList<>();
        Mark line = new Mark.Rule(0, 0, SEPARATOR_LENGTH, 0, SEPARATOR_WIDTH, Colors.BLACK, 0);
        placed.add(
                new Placed(
                        Slab.line(0, 0, List.of(line), Landing.NOTHING, Slab.After.KEEP),
                        top - BELOW));
        double y = top;
        for (Slab slab : notes) {
            placed.add(new Placed(slab, y + slab.before()));
            y += slab.total();
        }
        return placed;
    }
}
