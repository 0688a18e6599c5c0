package saraban.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.workflow.DraftId;

/// The last look before a letter gets its number.
///
/// @param revision the revision to be issued
/// @param advice what might be better
/// @param reservations numbers that the clerk holds in the letter's series
/// @param refusal why it was declined
public record IssuePage(
        DraftId id,
        int revision,
        Letter letter,
        List<String> advice,
        List<RegisterEntry> reservations,
        Optional<String> refusal,
        List<String> pictures)
        implements Page {
    public IssuePage {
        advice = List.copyOf(advice);
        reservations = List.copyOf(reservations);
        pictures = List.copyOf(pictures);
    }

    @Override
    public String title() {
        return Words.say("issue.title");
    }

    /// The number as far as it is known, up to its ordinal.
    public String before() {
        return letter.series().coded()
                ? letter.agency().printed() + "/" + ThaiDigits.toThai(letter.series().mark())
                : letter.series().title() + " ";
    }

    /// What stands behind the ordinal: the year of an order, nothing of a letter.
    public String after() {
        return letter.series().coded() ? "" : "/" + letter.year().printed();
    }

    /// The signatory's name; empty where nobody signs.
    public String signatory() {
        return letter.signatory().map(Signatory::name).orElse("");
    }

    public LocalDate dated() {
        return letter.dated();
    }
}
