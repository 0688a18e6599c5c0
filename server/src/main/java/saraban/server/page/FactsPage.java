package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.letter.Secrecy;

/// Where a clerk mends and confirms what was read of a document.
///
/// @param number as typed; likewise the others
/// @param kinds that can be chosen
/// @param secrecies that the clerk may give
/// @param dateProblem why the date is none
public record FactsPage(
        Document document,
        String kind,
        String number,
        Input.Day dated,
        String from,
        String to,
        String subject,
        String secrecy,
        List<Input.Choice.Option> kinds,
        List<Secrecy> secrecies,
        Optional<String> dateProblem)
        implements Page {
    public FactsPage {
        kinds = List.copyOf(kinds);
        secrecies = List.copyOf(secrecies);
    }

    @Override
    public String title() {
        return Words.say("facts.title");
    }
}
