package saraban.server.page;

import java.util.Optional;
import saraban.corpus.register.IncomingEntry;

/// Where a receive number is taken out of use.
///
/// @param reason as typed
/// @param problem why it was declined
public record ReceiptVoidPage(IncomingEntry entry, String reason, Optional<String> problem)
        implements Page {
    @Override
    public String title() {
        return Words.say("receipt.void.title", entry.number());
    }
}
