package saraban.server.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.Fact;
import saraban.corpus.archive.RecordFields;

/// A document's record, its gaps filled with what was read with less certainty.
final class FactsOffered {
    private final List<Fact> facts;

    private FactsOffered(List<Fact> facts) {
        this.facts = facts;
    }

    static RecordFields of(RecordFields known, List<Fact> facts) {
        var offered = new FactsOffered(facts);
        return new RecordFields(
                known.kind().or(() -> offered.best("kind")),
                known.number().or(() -> offered.best("number")),
                known.dated().or(() -> offered.best("dated").map(LocalDate::parse)),
                known.from().or(() -> offered.best("from")),
                known.to().or(() -> offered.best("to")),
                known.subject().or(() -> offered.best("subject")),
                known.urgency(),
                known.secrecy());
    }

    private Optional<String> best(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .max(Comparator.comparingDouble(Fact::certainty))
                .map(Fact::value);
    }
}
