package saraban.corpus.letter;

import java.util.List;

/// Who signs, and in what office.
///
/// @param name in full with its title, e.g. `นายสมชาย ใจดี`; printed in parentheses
/// @param position lines under the name; several for one who acts for another
@Article(11)
public record Signatory(String name, List<String> position) {
    public Signatory {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a signatory needs a name");
        }
        position = List.copyOf(position);
        if (position.isEmpty()) {
            throw new IllegalArgumentException(
                    "a signatory needs a position, found none for '" + name + "'");
        }
    }
}
