package saraban.templates.internal.flow;

import java.util.List;
import java.util.Optional;

/// What stands in a line.
public sealed interface Inline {
    RunFormat format();

    /// Text without tabs and breaks.
    ///
    /// @param link where it leads
    record Text(String text, RunFormat format, Optional<String> link) implements Inline {}

    record Tab(RunFormat format) implements Inline {}

    record LineBreak(RunFormat format) implements Inline {}

    record PageBreak(RunFormat format) implements Inline {}

    /// A number known only when pages are made.
    record Field(Kind kind, Optional<Numerals> numerals, RunFormat format) implements Inline {
        /// Which number.
        public enum Kind {
            PAGE,
            NUMPAGES,
            SECTIONPAGES
        }
    }

    /// A picture that stands in the line like a letter.
    record Image(Picture picture, double width, double height, RunFormat format)
            implements Inline {}

    /// A picture at a place of its own on the page of its paragraph.
    record Floating(Picture picture, Frame frame, RunFormat format) implements Inline {}

    /// A box with text in it, or a line, at a place of its own.
    ///
    /// @param edge how its outline is drawn
    /// @param fill colour behind it, [Colors#NONE] for none
    /// @param insets distance of the text from the outline
    record Shape(
            List<Block> blocks,
            Frame frame,
            Outline outline,
            Edge edge,
            int fill,
            Edges<Double> insets,
            Block.VerticalAlignment alignment,
            RunFormat format)
            implements Inline {
        public Shape {
            blocks = List.copyOf(blocks);
        }
    }

    /// What is drawn around a shape.
    enum Outline {
        BOX,
        /// A line from the upper left to the lower right.
        FALLING,
        /// A line from the lower left to the upper right.
        RISING
    }

    /// The place of something that stands on its own.
    ///
    /// @param across its place from the left
    /// @param down its place from the top
    /// @param behind whether it is drawn before the text
    /// @param clearsText whether no text stands beside it
    record Frame(
            double width,
            double height,
            Anchor across,
            Anchor down,
            boolean behind,
            boolean clearsText) {}

    /// A place along one direction.
    ///
    /// @param from what it is measured from
    /// @param offset distance, when `align` is NONE
    record Anchor(From from, Align align, double offset) {
        /// What a place is measured from.
        public enum From {
            PAGE,
            MARGIN,
            PARAGRAPH
        }

        /// A place by name.
        public enum Align {
            NONE,
            START,
            CENTER,
            END
        }
    }
}
