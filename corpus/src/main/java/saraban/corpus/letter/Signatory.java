package saraban.corpus.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who signs, and in what office.
///
/// @param name in full with its title, e.g. `นายสมชาย ใจดี`; printed in parentheses
/// @param position own position, lines under the name
/// @param acting how and for whom, where one signs for another
@Article(11)
public record Signatory(String name, List<String> position, Optional<Acting> acting) {
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

    /// One who signs in an office of their own.
    public Signatory(String name, List<String> position) {
        this(name, position, Optional.empty());
    }

    /// The lines under the name: own position, with the phrase of one who acts for another behind
    /// it, then the position on whose behalf.
    public List<String> lines() {
        return lines(position, acting);
    }

    /// The lines under a name whose parts may be missing still.
    public static List<String> lines(List<String> position, Optional<Acting> acting) {
        if (acting.isEmpty()) {
            return List.copyOf(position);
        }
        List<String> lines = new ArrayList<>(position);
        String own = lines.isEmpty() ? "" : lines.removeLast() + " ";
        lines.add(own + acting.get().mode().printed());
        lines.add(acting.get().position());
        return List.copyOf(lines);
    }
}
