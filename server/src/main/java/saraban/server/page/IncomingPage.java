package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.RegistryOfYear;

/// The register of letters received, one registry's year at a time, in the columns of the
/// prescribed form.
///
/// @param runs of the year, the one shown among them
/// @param before first number of the page before, if any; likewise after
/// @param mayVoid whether the clerk may take a receive number out of use
public record IncomingPage(
        BuddhistYear year,
        List<BuddhistYear> years,
        List<RegistryOfYear> runs,
        RegistryOfYear shown,
        List<IncomingEntry> entries,
        Optional<Integer> before,
        Optional<Integer> after,
        boolean mayVoid)
        implements Page {
    public IncomingPage {
        years = List.copyOf(years);
        runs = List.copyOf(runs);
        entries = List.copyOf(entries);
    }

    @Override
    public String title() {
        return Words.say("register.incoming.title");
    }
}
