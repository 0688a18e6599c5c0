package saraban.templates.internal.layout;

import java.util.List;

/// The pieces of one line with their places.
///
/// @param start where the first piece stands, from the left of the column
/// @param last whether the paragraph, or the line by request, ends here
/// @param pageEnds whether a page break was asked for at its end
/// @param edge right edge the line may be filled to
record Line(List<Spot> spots, double start, double edge, boolean last, boolean pageEnds) {

    /// A piece at its place.
    ///
    /// @param stretched whether it may be spread, being after the last tab
    record Spot(Piece piece, double x, double width, char leader) {
        Spot moved(double dx) {
            return new Spot(piece, x + dx, width, leader);
        }
    }
}
