package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.KeptPaper;
import saraban.corpus.register.RetentionClass;

/// What the registers say of a document, and what may be done about it there: a part of its page.
///
/// @param receipts that count
/// @param kept where it is kept, if anywhere
/// @param classes of keeping to choose from
/// @param mayReceive whether the central registry may still receive it
/// @param mayWork whether notes may be written and the paper filed
/// @param said what came of the last deed, if one has just been done
public record RegisterPart(
        List<IncomingEntry> receipts,
        Optional<KeptPaper> kept,
        List<RetentionClass> classes,
        boolean mayReceive,
        boolean mayWork,
        Optional<String> said) {
    public RegisterPart {
        receipts = List.copyOf(receipts);
        classes = List.copyOf(classes);
    }

    /// Whether there is anything to show.
    public boolean shown() {
        return mayWork || !receipts.isEmpty() || kept.isPresent();
    }
}
