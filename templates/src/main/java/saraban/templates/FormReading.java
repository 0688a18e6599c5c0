package saraban.templates;

import java.util.List;
import saraban.corpus.letter.Letter;

/// What came of reading a filled form.
public sealed interface FormReading {
    /// Advice that does not stop the letter.
    List<Problem> warnings();

    /// A whole letter.
    record Whole(Letter letter, List<Problem> warnings) implements FormReading {
        public Whole {
            warnings = List.copyOf(warnings);
        }
    }

    /// No letter yet.
    ///
    /// @param problems in the order of the paper, at least one
    record Refused(List<Problem> problems, List<Problem> warnings) implements FormReading {
        public Refused {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }
    }
}
