package saraban.server.web;

import java.util.List;
import saraban.corpus.archive.Fact;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.Urgency;
import saraban.server.page.DocumentPage.ReadFact;
import saraban.server.page.Kinds;
import saraban.server.page.Words;

/// What was read of a document, in the words of the screen.
final class ReadFacts {
    private ReadFacts() {}

    static List<ReadFact> shown(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> Words.knows("fact." + fact.name()))
                .map(
                        fact ->
                                new ReadFact(
                                        Words.say("fact." + fact.name()),
                                        value(fact),
                                        fact.page(),
                                        fact.certainty()))
                .toList();
    }

    private static String value(Fact fact) {
        return switch (fact.name()) {
            case "dated", "deadline" ->
                    ThaiDate.parse(fact.value()).map(ThaiDate::printed).orElse(fact.value());
            case "kind" -> Kinds.name(fact.value());
            case "urgency" -> Urgency.ofCode(fact.value()).map(Words::say).orElse(fact.value());
            case "secrecy" -> Secrecy.ofCode(fact.value()).map(Words::say).orElse(fact.value());
            case "received" -> received(fact.value());
            default -> fact.value();
        };
    }

    // A stamp is kept as number;date;time.
    private static String received(String value) {
        String[] parts = value.split(";", -1);
        var text = new StringBuilder(parts[0]);
        if (parts.length > 1 && !parts[1].isEmpty()) {
            text.append(' ')
                    .append(ThaiDate.parse(parts[1]).map(ThaiDate::shortPrinted).orElse(parts[1]));
        }
        if (parts.length > 2 && !parts[2].isEmpty()) {
            text.append(' ').append(parts[2]).append(" น.");
        }
        return text.toString().strip();
    }
}
