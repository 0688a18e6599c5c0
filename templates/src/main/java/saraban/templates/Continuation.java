package saraban.templates;

import java.util.Optional;

/// The first words of the next page at the foot of a page, for readers of loose sheets
/// (คำต่อเนื่อง).
public enum Continuation {
    NONE(Optional.empty()),
    /// `เพื่อเป็น…`
    PLAIN(Optional.of("")),
    /// `/ เพื่อเป็น…`
    SLASH(Optional.of("/ "));

    private final Optional<String> lead;

    Continuation(Optional<String> lead) {
        this.lead = lead;
    }

    /// What stands before the words; nothing where no words are shown.
    Optional<String> lead() {
        return lead;
    }
}
