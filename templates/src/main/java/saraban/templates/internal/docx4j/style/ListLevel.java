package saraban.templates.internal.docx4j.style;

import java.util.List;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import saraban.templates.internal.flow.RunFormat;

/// A level of a numbered list.
///
/// @param list id of the list it counts in
/// @param level from 0
/// @param levels all levels of the list
/// @param starts the first number of each level
/// @param label how its number is set, `null` until the paragraph is known
public record ListLevel(
        int list, int level, List<Lvl> levels, List<Integer> starts, RunFormat label) {
    Lvl own() {
        return levels.get(level);
    }

    PPr settings() {
        return own().getPPr();
    }

    RPr labelSettings() {
        return own().getRPr();
    }

    ListLevel withLabel(RunFormat other) {
        return new ListLevel(list, level, levels, starts, other);
    }
}
