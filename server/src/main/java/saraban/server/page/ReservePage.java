package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.Series;
import saraban.corpus.register.RegisterEntry;

/// Where a number is held for a letter to come.
///
/// @param agency code as typed
/// @param series the run of numbers chosen
/// @param dated the date that the letter will bear
/// @param until the last day on which the number can be used
/// @param problem why it was declined
/// @param held the numbers that are held now
public record ReservePage(
        String agency,
        Series series,
        Input.Day dated,
        Input.Day until,
        String purpose,
        Optional<String> problem,
        List<RegisterEntry> held)
        implements Page {
    public ReservePage {
        held = List.copyOf(held);
    }

    /// The runs of numbers, every one of them.
    public List<Series> runs() {
        return List.of(Series.values());
    }

    @Override
    public String title() {
        return Words.say("reserve.title");
    }
}
