package saraban.templates.internal.layout;

import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.fonts.Face;
import saraban.templates.internal.fonts.Shaped;

/// One thing drawn on a page; y runs down from the top.
public sealed interface Mark {
    /// Where it belongs in the structure of the document.
    Tag tag();

    /// The same mark elsewhere.
    Mark moved(double dx, double dy);

    /// The same mark as another part of the document.
    Mark tagged(Tag other);

    /// Shaped text with its base line at (x, y).
    ///
    /// @param gap added after each cluster
    /// @param stretch of the letters' width
    /// @param turned degrees against the clock around (x, y)
    record Glyphs(
            Tag tag,
            double x,
            double y,
            Shaped shaped,
            Face face,
            double size,
            int color,
            double gap,
            double stretch,
            int turned)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Glyphs(tag, x + dx, y + dy, shaped, face, size, color, gap, stretch, turned);
        }

        @Override
        public Mark tagged(Tag other) {
            return new Glyphs(other, x, y, shaped, face, size, color, gap, stretch, turned);
        }
    }

    /// A straight line.
    ///
    /// @param dash length of dashes and gaps, 0 for a whole line
    record Rule(
            Tag tag,
            double x1,
            double y1,
            double x2,
            double y2,
            double width,
            int color,
            double dash)
            implements Mark {
        Rule(double x1, double y1, double x2, double y2, double width, int color, double dash) {
            this(Tag.ARTIFACT, x1, y1, x2, y2, width, color, dash);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Rule(tag, x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, color, dash);
        }

        @Override
        public Mark tagged(Tag other) {
            return new Rule(other, x1, y1, x2, y2, width, color, dash);
        }
    }

    /// A filled box with its top left corner at (x, y).
    record Fill(Tag tag, double x, double y, double width, double height, int color)
            implements Mark {
        Fill(double x, double y, double width, double height, int color) {
            this(Tag.ARTIFACT, x, y, width, height, color);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Fill(tag, x + dx, y + dy, width, height, color);
        }

        @Override
        public Mark tagged(Tag other) {
            return new Fill(other, x, y, width, height, color);
        }
    }

    /// A picture with its top left corner at (x, y).
    record Image(Tag tag, double x, double y, double width, double height, Picture picture)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Image(tag, x + dx, y + dy, width, height, picture);
        }

        @Override
        public Mark tagged(Tag other) {
            return new Image(other, x, y, width, height, picture);
        }
    }

    /// An area that leads to an address.
    record Link(Tag tag, double x, double y, double width, double height, String address)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Link(tag, x + dx, y + dy, width, height, address);
        }

        @Override
        public Mark tagged(Tag other) {
            return new Link(other, x, y, width, height, address);
        }
    }

    /// Nothing to be seen: a part of the document that is there even when it is empty, such as a
    /// cell.
    record Place(Tag tag) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return this;
        }

        @Override
        public Mark tagged(Tag other) {
            return new Place(other);
        }
    }
}
