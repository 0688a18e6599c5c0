package saraban.server.desk;

import java.util.List;
import saraban.templates.Printed;
import saraban.templates.Warning;

/// Finds what of a text would not be on the paper, because no font has it.
final class LackingLetters {
    private LackingLetters() {}

    /// What lacks and where, one sentence each.
    static List<String> of(Printed printed) {
        return printed.warnings().stream()
                .filter(warning -> warning.feature().startsWith("letter U+"))
                .map(Warning::toString)
                .toList();
    }
}
