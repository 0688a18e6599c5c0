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

    /// The mark of a footnote.
    ///
    /// @param mark its number as printed
    /// @param blocks what stands at the foot of the page
    record Note(String mark, List<Block> blocks, RunFormat format) implements Inline {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /// A picture that stands in the line like a letter.
    ///
    /// @param alternative what it shows, for those who do not see it
    record Image(Picture picture, double width, double height, String alternative, RunFormat format)
            implements Inline {}

    /// A picture at a place of its own on the page of its paragraph.
    ///
    /// @param alternative what it shows, for those who do not see it
    /// @param across its place from the left
    /// @param down its place from the top
    /// @param behind whether it is drawn before the text
    record Floating(
            Picture picture,
            double width,
            double height,
            Anchor across,
            Anchor down,
            boolean behind,
            boolean clearsText,
            String alternative,
            RunFormat format)
            implements Inline {}

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
