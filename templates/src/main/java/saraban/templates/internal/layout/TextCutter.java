package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.fonts.Face;
import saraban.templates.internal.fonts.FaceLibrary;
import saraban.templates.internal.fonts.Shaped;
import saraban.templates.internal.fonts.Shaper;
import saraban.templates.internal.fonts.ThaiMarks;

/// Cuts the inlines of a paragraph into [Chunk]s: text by break opportunity, script, format and
/// face.
final class TextCutter {
    private static final char OBJECT = '\uFFFC';
    private static final double SMALL = 0.58;
    private static final double SMALL_CAPITALS = 0.8;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final FaceLibrary faces;
    private final Shaper shaper;
    private final LineBreaker breaker;
    private final BiConsumer<String, Inline.Text> lacking;

    /// @param lacking told of a letter no face has, and of a family that is stood in for
    TextCutter(
            FaceLibrary faces,
            Shaper shaper,
            LineBreaker breaker,
            BiConsumer<String, Inline.Text> lacking) {
        this.faces = faces;
        this.shaper = shaper;
        this.breaker = breaker;
        this.lacking = lacking;
    }

    List<Chunk> chunks(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text run -> text.append(drawn(run));
                case Inline.Tab _ -> text.append('\t');
                case Inline.LineBreak _, Inline.PageBreak _ -> text.append('\n');
                case Inline.Image _ -> text.append(OBJECT);
                case Inline.Field _, Inline.Note _, Inline.Floating _ -> {}
            }
        }
        BitSet breaks = breaker.breaks(text.toString());
        Cutting cutting = new Cutting(breaks);
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text run -> cutting.text(run, drawn(run));
                case Inline.Tab tab -> cutting.alone(tab(tab.format()));
                case Inline.LineBreak end -> cutting.alone(lineEnd(end.format(), false));
                case Inline.PageBreak end -> cutting.alone(lineEnd(end.format(), true));
                case Inline.Image image -> cutting.object(new Piece.Image(image));
                case Inline.Field _, Inline.Note _, Inline.Floating _ -> {}
            }
        }
        return cutting.finished();
    }

    /// The height an empty line of this format has above and below its base line.
    Piece strut(RunFormat format) {
        return lineEnd(format, false);
    }

    private Piece tab(RunFormat format) {
        Piece strut = strut(format);
        return new Piece.Tab(format, strut.ascent(), strut.descent());
    }

    private Piece lineEnd(RunFormat format, boolean page) {
        Face face =
                faces.find(format.latin().family(), format.latin().bold(), format.latin().italic())
                        .face();
        double size = format.latin().size();
        return new Piece.Break(
                page, (face.ascent() + face.lineGap()) * size, face.descent() * size);
    }

    private static String drawn(Inline.Text run) {
        return run.format().capitals() == RunFormat.Capitals.AS_TYPED
                ? run.text()
                : run.text().toUpperCase(Locale.ROOT);
    }

    private final class Cutting {
        private final BitSet breaks;
        private final List<Chunk> done = new ArrayList<>();
        private List<Piece> open = new ArrayList<>();
        private int at;

        Cutting(BitSet breaks) {
            this.breaks = breaks;
        }

        List<Chunk> finished() {
            close();
            return done;
        }

        void alone(Piece piece) {
            close();
            done.add(Chunk.of(List.of(piece)));
            at++;
        }

        void object(Piece piece) {
            if (breaks.get(at)) {
                close();
            }
            open.add(piece);
            at++;
        }

        private void close() {
            if (!open.isEmpty()) {
                done.add(Chunk.of(open));
                open = new ArrayList<>();
            }
        }

        void text(Inline.Text run, String text) {
            RunFaces runFaces = new RunFaces(faces, run, lacking);
            int from = 0;
            while (from < text.length()) {
                if (breaks.get(at + from)) {
                    close();
                }
                int to = from + 1;
                while (to < text.length() && !breaks.get(at + to)) {
                    to++;
                }
                cut(runFaces, text.substring(from, to));
                from = to;
            }
            at += text.length();
        }

        // Parts of one face and size; spaces stand apart, so that they can hang at the end of a
        // line.
        private void cut(RunFaces faces, String text) {
            int from = 0;
            while (from < text.length()) {
                int first = text.codePointAt(from);
                Optional<Face> face = faces.faceFor(first);
                double size = faces.sizeFor(first);
                int to = from + Character.charCount(first);
                while (to < text.length() && goesOn(faces, text, to, first, size, face)) {
                    to += Character.charCount(text.codePointAt(to));
                }
                String part = text.substring(from, to);
                face.ifPresent(f -> open.add(piece(faces.run(), f, part, size)));
                from = to;
            }
        }

        private boolean goesOn(
                RunFaces faces, String text, int at, int first, double size, Optional<Face> face) {
            int next = text.codePointAt(at);
            if (ThaiMarks.continues(text.charAt(at)) && face.isPresent() && face.get().has(next)) {
                return true;
            }
            return (next == ' ') == (first == ' ')
                    && faces.sizeFor(next) == size
                    && faces.faceFor(next).equals(face);
        }
    }

    private Piece piece(Inline.Text run, Face face, String text, double fullSize) {
        RunFormat format = run.format();
        double size = fullSize;
        double raise = format.raise();
        if (format.position() == RunFormat.Position.SUPERSCRIPT) {
            raise += 0.33 * size;
        } else if (format.position() == RunFormat.Position.SUBSCRIPT) {
            raise -= 0.14 * size;
        }
        if (format.position() != RunFormat.Position.BASELINE) {
            size *= SMALL;
        }
        if (format.capitals() == RunFormat.Capitals.SMALL) {
            size *= SMALL_CAPITALS;
        }
        String typed = text.replace(NO_BREAK_SPACE, ' ').replace(RunFaces.NO_BREAK_HYPHEN, '-');
        Shaped shaped =
                face.has(typed.codePointAt(0)) ? shaper.shape(face, typed) : boxes(face, text);
        return new Piece.Text(
                shaped, face, size, raise, text.isBlank() && text.charAt(0) == ' ', run);
    }

    // The letter no face has is drawn as a box and still read as the letter.
    private Shaped boxes(Face face, String text) {
        String box = face.has(RunFaces.HOLLOW_BOX) ? Character.toString(RunFaces.HOLLOW_BOX) : "?";
        Shaped drawn = shaper.shape(face, box.repeat(text.codePointCount(0, text.length())));
        return new Shaped(
                text,
                drawn.glyphs(),
                drawn.x(),
                drawn.y(),
                drawn.meaning(),
                drawn.cluster(),
                drawn.clusterStart(),
                drawn.width());
    }
}
