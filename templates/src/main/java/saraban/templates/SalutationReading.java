package saraban.templates;

import java.util.List;

/// What came of reading a table of salutations.
public sealed interface SalutationReading {
    /// A table that can be used.
    record Whole(SalutationTable table) implements SalutationReading {}

    /// No table.
    ///
    /// @param sentences what is wrong, in Thai, at least one
    record Refused(List<String> sentences) implements SalutationReading {
        public Refused {
            sentences = List.copyOf(sentences);
        }
    }
}
