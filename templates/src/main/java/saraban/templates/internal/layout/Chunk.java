package saraban.templates.internal.layout;

import java.util.List;

/// Pieces between two places where a line may end. Spaces at its end hang over the edge.
///
/// @param width of the pieces before the spaces
/// @param whole width with the spaces
record Chunk(List<Piece> pieces, double width, double whole) {
    static Chunk of(List<Piece> pieces) {
        int solid = pieces.size();
        while (solid > 0 && pieces.get(solid - 1) instanceof Piece.Text text && text.space()) {
            solid--;
        }
        double width = 0;
        double whole = 0;
        for (int i = 0; i < pieces.size(); i++) {
            whole += pieces.get(i).width();
            if (i < solid) {
                width = whole;
            }
        }
        return new Chunk(List.copyOf(pieces), width, whole);
    }

    boolean isTab() {
        return pieces.getFirst() instanceof Piece.Tab;
    }

    boolean isBreak() {
        return pieces.getFirst() instanceof Piece.Break;
    }
}
