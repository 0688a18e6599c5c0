package saraban.templates.internal.layout;

import java.util.List;
import java.util.Optional;

/// The smallest thing that is put on a page whole: a line or a row, as wide as its column.
///
/// @param before space above it
/// @param height without that space
/// @param marks drawn from its top left corner
/// @param landing what depends on the page it lands on
/// @param after whether a page may end below it
/// @param splitting how it is cut
/// @param repeated rows drawn again above it when a page begins with it
record Slab(
        double before,
        double height,
        List<Mark> marks,
        Landing landing,
        After after,
        Splitting splitting,
        List<Slab> repeated) {

    static final Slab EMPTY = line(0, 0, List.of(), Landing.NOTHING, After.MAY_BREAK);

    /// What may follow.
    enum After {
        MAY_BREAK,
        KEEP,
        MUST_BREAK
    }

    /// What fits and what is left.
    record Parts(Slab head, Slab tail) {}

    /// Knows how to cut a row.
    @FunctionalInterface
    interface Splitting {
        Splitting NEVER = (_, _) -> Optional.empty();

        /// @param fresh whether it stands at the top of a page, so that going to the next is no
        ///   help
        /// @return the two parts, or nothing when it cannot be cut for this room
        Optional<Parts> at(double room, boolean fresh);
    }

    static Slab line(double before, double height, List<Mark> marks, Landing landing, After after) {
        return new Slab(before, height, marks, landing, after, Splitting.NEVER, List.of());
    }

    Slab with(After other) {
        return new Slab(before, height, marks, landing, other, splitting, repeated);
    }

    Slab withBefore(double other) {
        return new Slab(other, height, marks, landing, after, splitting, repeated);
    }

    Slab withRepeated(List<Slab> rows) {
        return new Slab(before, height, marks, landing, after, splitting, rows);
    }

    /// The same to look at, and no part of the text: what is drawn again.
    Slab untagged() {
        return new Slab(
                before,
                height,
                new LaterMarks(
                        () -> marks.stream().map(mark -> mark.tagged(Tag.ARTIFACT)).toList()),
                landing,
                after,
                splitting,
                repeated);
    }

    Slab movedRight(double dx) {
        return new Slab(
                before,
                height,
                new LaterMarks(() -> marks.stream().map(mark -> mark.moved(dx, 0)).toList()),
                landing,
                after,
                (room, fresh) -> splitting.at(room, fresh).map(parts -> moved(parts, dx)),
                repeated.stream().map(slab -> slab.movedRight(dx)).toList());
    }

    private static Parts moved(Parts parts, double dx) {
        return new Parts(parts.head().movedRight(dx), parts.tail().movedRight(dx));
    }

    double total() {
        return before + height;
    }

    static double total(List<Slab> slabs) {
        return slabs.stream().mapToDouble(Slab::total).sum();
    }
}
