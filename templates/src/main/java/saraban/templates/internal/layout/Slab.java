package saraban.templates.internal.layout;

import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Inline;

/// The smallest thing that is put on a page whole: a line or a row, as wide as its column.
///
/// @param before space above it
/// @param height without that space
/// @param marks drawn from its top left corner
/// @param floats pictures that belong to the page it lands on
/// @param after whether a page may end below it
/// @param cut when it may be cut
/// @param splitting how it is cut
/// @param repeated rows to be drawn again above it when a page begins with it
record Slab(
        double before,
        double height,
        List<Mark> marks,
        List<Inline.Floating> floats,
        After after,
        Cut cut,
        SplitRow splitting,
        List<Slab> repeated) {

    /// What may follow.
    enum After {
        MAY_BREAK,
        KEEP,
        MUST_BREAK
    }

    /// When a slab may be cut.
    enum Cut {
        NEVER,
        /// Only when it is taller than a page.
        WHEN_TALLER,
        ANYWHERE
    }

    /// Knows how to cut a row into what fits and what is left.
    @FunctionalInterface
    interface SplitRow {
        /// @return the two parts, or nothing when no line of any cell fits
        Optional<Parts> at(double height);

        record Parts(Slab head, Slab tail) {}
    }

    static Slab line(
            double before,
            double height,
            List<Mark> marks,
            List<Inline.Floating> floats,
            After after) {
        return new Slab(
                before, height, marks, floats, after, Cut.NEVER, _ -> Optional.empty(), List.of());
    }

    Slab with(After other) {
        return new Slab(before, height, marks, floats, other, cut, splitting, repeated);
    }

    Slab withBefore(double other) {
        return new Slab(other, height, marks, floats, after, cut, splitting, repeated);
    }

    Slab withRepeated(List<Slab> other) {
        return new Slab(before, height, marks, floats, after, cut, splitting, other);
    }

    Slab movedRight(double dx) {
        return new Slab(
                before,
                height,
                marks.stream().map(mark -> mark.moved(dx, 0)).toList(),
                floats,
                after,
                cut,
                room ->
                        splitting
                                .at(room)
                                .map(
                                        parts ->
                                                new SplitRow.Parts(
                                                        parts.head().movedRight(dx),
                                                        parts.tail().movedRight(dx))),
                repeated.stream().map(slab -> slab.movedRight(dx)).toList());
    }

    double total() {
        return before + height;
    }

    static double total(List<Slab> slabs) {
        return slabs.stream().mapToDouble(Slab::total).sum();
    }
}
