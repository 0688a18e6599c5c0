package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.templates.internal.flow.Inline;

/// Follows the fields and footnotes of a paragraph to the lines they end up in.
final class Landed {
    private final Numbers numbers;
    private final Map<Inline, Inline> given = new IdentityHashMap<>();

    Landed(Numbers numbers) {
        this.numbers = numbers;
    }

    /// The text a field or a footnote shows; all else as it is.
    Inline printed(Inline inline) {
        Inline text =
                switch (inline) {
                    case Inline.Field field -> numbers.text(field);
                    case Inline.Note note ->
                            new Inline.Text(note.mark(), note.format(), Optional.empty());
                    default -> inline;
                };
        if (text != inline) {
            given.put(text, inline);
        }
        return text;
    }

    /// @param placed inlines whose pictures belong to this line
    Landing on(Line line, List<Inline> placed) {
        List<Inline.Field> fields = new ArrayList<>();
        List<Inline.Note> notes = new ArrayList<>();
        for (Line.Spot spot : line.spots()) {
            if (spot.piece() instanceof Piece.Text text) {
                switch (given.remove(text.source())) {
                    case Inline.Field field -> fields.add(field);
                    case Inline.Note note -> notes.add(note);
                    case null, default -> {}
                }
            }
        }
        List<Inline.Floating> floats =
                placed.stream()
                        .filter(Inline.Floating.class::isInstance)
                        .map(Inline.Floating.class::cast)
                        .toList();
        return floats.isEmpty() && fields.isEmpty() && notes.isEmpty()
                ? Landing.NOTHING
                : new Landing(floats, fields, notes);
    }
}
