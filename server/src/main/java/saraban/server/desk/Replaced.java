package saraban.server.desk;

import java.util.List;
import saraban.templates.SalutationTable;

/// What became of a wish to replace the table of openings and closings.
public sealed interface Replaced {
    /// Letters from now on are opened and closed by it.
    record Done(SalutationTable table) implements Replaced {}

    /// It cannot be used; the old one stays.
    ///
    /// @param sentences what is wrong, in Thai
    record Refused(List<String> sentences) implements Replaced {
        public Refused {
            sentences = List.copyOf(sentences);
        }
    }
}
