package saraban.templates.internal.layout;

import java.util.ArrayList;
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
/// @param turn what a page turn beside it adds
record Slab(
        double before,
        double height,
        List<Mark> marks,
        List<Inline.Floating> floats,
        After after,
        Cut cut,
        SplitRow splitting,
        Turn turn) {

    /// What may follow.
    enum After {
        MAY_BREAK,
        KEEP,
        MUST_BREAK
    }

    /// What is drawn only where a page turns.
    ///
    /// @param repeated rows drawn again above the slab when a page begins with it
    /// @param opening marks of the slab itself when a page begins with it
    /// @param closing marks when a page ends with it
    record Turn(List<Slab> repeated, List<Mark> opening, List<Mark> closing) {
        static final Turn NOTHING = new Turn(List.of(), List.of(), List.of());

        Turn movedRight(double dx) {
            return new Turn(
                    repeated.stream().map(slab -> slab.movedRight(dx)).toList(),
                    opening.stream().map(mark -> mark.moved(dx, 0)).toList(),
                    closing.stream().map(mark -> mark.moved(dx, 0)).toList());
        }
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
                before,
                height,
                marks,
                floats,
                after,
                Cut.NEVER,
                _ -> Optional.empty(),
                Turn.NOTHING);
    }

    Slab with(After other) {
        return new Slab(before, height, marks, floats, other, cut, splitting, turn);
    }

    Slab withBefore(double other) {
        return new Slab(other, height, marks, floats, after, cut, splitting, turn);
    }

    Slab withRepeated(List<Slab> rows) {
        Turn other = new Turn(rows, turn.opening(), turn.closing());
        return new Slab(before, height, marks, floats, after, cut, splitting, other);
    }

    /// The slab as the first of a page.
    Slab opening() {
        return turn.opening().isEmpty() ? this : adding(turn.opening());
    }

    /// The slab as the last of a page.
    Slab closing() {
        return turn.closing().isEmpty() ? this : adding(turn.closing());
    }

    private Slab adding(List<Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Slab(before, height, all, floats, after, cut, splitting, turn);
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
                turn.movedRight(dx));
    }

    double total() {
        return before + height;
    }

    static double total(List<Slab> slabs) {
        return slabs.stream().mapToDouble(Slab::total).sum();
    }
}
