package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.fonts.Shaped;
import saraban.templates.internal.fonts.Shaper;

/// Cuts a word that is wider than the line, between clusters and never inside one.
final class WordSplitter {
    private final Shaper shaper;

    WordSplitter(Shaper shaper) {
        this.shaper = shaper;
    }

    record Parts(Chunk head, Chunk tail) {}

    /// As much as fits, at least one cluster; nothing when the chunk is a single cluster.
    Optional<Parts> split(Chunk chunk, double room) {
        List<Piece> head = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < chunk.pieces().size(); i++) {
            Piece piece = chunk.pieces().get(i);
            if (used + piece.width() > room) {
                List<Piece> tail =
                        new ArrayList<>(chunk.pieces().subList(i + 1, chunk.pieces().size()));
                if (piece instanceof Piece.Text text
                        && cut(text, room - used, head, tail, head.isEmpty())) {
                    return Optional.of(new Parts(Chunk.of(head), Chunk.of(tail)));
                }
                tail.addFirst(piece);
                return head.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Parts(Chunk.of(head), Chunk.of(tail)));
            }
            head.add(piece);
            used += piece.width();
        }
        return Optional.empty();
    }

    private boolean cut(
            Piece.Text text, double room, List<Piece> head, List<Piece> tail, boolean atLeastOne) {
        int clusters = text.shaped().clusters();
        int fitting = clusters - 1;
        while (fitting > 0 && widthBefore(text, text.shaped().clusterStart()[fitting]) > room) {
            fitting--;
        }
        if (fitting == 0 && atLeastOne) {
            fitting = 1;
        }
        if (fitting == 0 || fitting >= clusters) {
            return false;
        }
        int at = text.shaped().clusterStart()[fitting];
        head.add(part(text, text.shaped().text().substring(0, at)));
        tail.addFirst(part(text, text.shaped().text().substring(at)));
        return true;
    }

    /// The width of the text before an offset.
    double widthBefore(Piece.Text text, int offset) {
        return offset == 0 ? 0 : part(text, text.shaped().text().substring(0, offset)).width();
    }

    private Piece.Text part(Piece.Text text, String letters) {
        Shaped shaped = shaper.shape(text.face(), letters);
        return new Piece.Text(
                shaped, text.face(), text.size(), text.raise(), text.space(), text.source());
    }
}
