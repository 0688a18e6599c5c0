package saraban.server.page;

import java.util.Optional;
import saraban.corpus.register.RegisterEntry;

/// Where a number is taken out of use.
///
/// @param reason as typed
/// @param problem why it was declined
public record VoidPage(RegisterEntry entry, String reason, Optional<String> problem)
        implements Page {
    @Override
    public String title() {
        return Words.say("void.title", entry.number());
    }
}
