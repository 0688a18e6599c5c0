package saraban.templates.internal.layout;

import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.fonts.Face;
import saraban.templates.internal.fonts.Shaped;

/// A part of a line that is never torn.
sealed interface Piece {
    double width();

    /// Height above the base line, gap included.
    double ascent();

    double descent();

    /// Shaped text of one face and size.
    ///
    /// @param space whether it is nothing but spaces
    record Text(
            Shaped shaped, Face face, double size, double raise, boolean space, Inline.Text source)
            implements Piece {
        RunFormat format() {
            return source.format();
        }

        @Override
        public double width() {
            return (shaped.width() * size) * format().stretch()
                    + shaped.clusters() * format().spacing();
        }

        // A raised small letter does not open the line, text moved up or down does.
        @Override
        public double ascent() {
            return (face.ascent() + face.lineGap()) * size + Math.max(0, format().raise());
        }

        @Override
        public double descent() {
            return face.descent() * size - Math.min(0, format().raise());
        }
    }

    /// A picture in the line.
    record Image(Inline.Image image) implements Piece {
        @Override
        public double width() {
            return image.width();
        }

        @Override
        public double ascent() {
            return image.height();
        }

        @Override
        public double descent() {
            return 0;
        }
    }

    /// The way to the next tab stop.
    record Tab(RunFormat format, double ascent, double descent) implements Piece {
        @Override
        public double width() {
            return 0;
        }
    }

    /// The end of a line asked for.
    ///
    /// @param page whether the page ends too
    record Break(boolean page, double ascent, double descent) implements Piece {
        @Override
        public double width() {
            return 0;
        }
    }
}
