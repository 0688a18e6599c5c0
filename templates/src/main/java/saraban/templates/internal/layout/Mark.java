package saraban.templates.internal.layout;

import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.fonts.Face;
import saraban.templates.internal.fonts.Shaped;

/// One thing drawn on a page; y runs down from the top.
public sealed interface Mark {
    /// The same mark elsewhere.
    Mark moved(double dx, double dy);

    /// Shaped text with its base line at (x, y).
    ///
    /// @param gap added after each cluster
    /// @param stretch of the letters' width
    /// @param turned degrees against the clock around (x, y)
    record Glyphs(
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
            return new Glyphs(x + dx, y + dy, shaped, face, size, color, gap, stretch, turned);
        }
    }

    /// A straight line.
    ///
    /// @param dash length of dashes and gaps, 0 for a whole line
    record Rule(double x1, double y1, double x2, double y2, double width, int color, double dash)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, color, dash);
        }
    }

    /// A filled box with its top left corner at (x, y).
    record Fill(double x, double y, double width, double height, int color) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Fill(x + dx, y + dy, width, height, color);
        }
    }

    /// A picture with its top left corner at (x, y).
    record Image(double x, double y, double width, double height, Picture picture) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Image(x + dx, y + dy, width, height, picture);
        }
    }

    /// An area that leads to an address.
    record Link(double x, double y, double width, double height, String address) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Link(x + dx, y + dy, width, height, address);
        }
    }
}
