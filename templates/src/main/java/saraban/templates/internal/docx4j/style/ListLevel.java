package saraban.templates.internal.docx4j.style;

import java.util.List;
import java.util.OptionalInt;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import saraban.templates.internal.flow.RunFormat;

/// A level of a numbered list.
///
/// @param list number of the list
/// @param definition what the list is made after; lists of one definition count on together
/// @param level from 0
/// @param levels all levels of the list
/// @param begins the number with which a level of this list begins anew, by level
/// @param label how its number is set, `null` until the paragraph is known
public record ListLevel(
        int list,
        int definition,
        int level,
        List<Lvl> levels,
        List<OptionalInt> begins,
        RunFormat label) {
    Lvl own() {
        return levels.get(level);
    }

    PPr settings() {
        return own().getPPr();
    }

    RPr labelSettings() {
        return own().getRPr();
    }

    /// The first number of a level.
    int start(int at) {
        Lvl level = levels.get(at);
        return level.getStart() == null ? 0 : Lengths.whole(level.getStart().getVal(), 0);
    }

    /// Whether a level counts from its start again after a number of a level above it.
    boolean restarts(int at, int above) {
        Lvl level = levels.get(at);
        int until =
                level.getLvlRestart() == null
                        ? at
                        : Lengths.whole(level.getLvlRestart().getVal(), at);
        return above < until;
    }

    double labelShare() {
        JcEnumeration side = own().getLvlJc() == null ? null : own().getLvlJc().getVal();
        return switch (side) {
            case RIGHT, END -> 1;
            case CENTER -> 0.5;
            case null, default -> 0;
        };
    }

    ListLevel withLabel(RunFormat other) {
        return new ListLevel(list, definition, level, levels, begins, other);
    }
}
