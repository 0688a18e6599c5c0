package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.SeriesOfYear;

/// The register of letters sent, one series of one year at a time, in the columns of the prescribed
/// form.
///
/// @param year shown
/// @param years that have lines, newest first
/// @param series of the year, the one shown among them
/// @param shown the series whose lines are shown; empty where the year has none
/// @param before first number of the page before, if any; likewise after
/// @param mayReserve whether the clerk may hold a number
/// @param mayVoid whether the clerk may take a number out of use
public record RegisterPage(
        BuddhistYear year,
        List<BuddhistYear> years,
        List<SeriesOfYear> series,
        Optional<SeriesOfYear> shown,
        List<RegisterEntry> entries,
        Optional<Integer> before,
        Optional<Integer> after,
        boolean mayReserve,
        boolean mayVoid)
        implements Page {
    public RegisterPage {
        years = List.copyOf(years);
        series = List.copyOf(series);
        entries = List.copyOf(entries);
    }

    @Override
    public String title() {
        return Words.say("register.title");
    }
}
