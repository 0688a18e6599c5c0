package saraban.server.desk;

import java.util.Optional;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.Secrecy;
import saraban.indexer.facts.Found;
import saraban.indexer.facts.LetterFacts;
import saraban.indexer.facts.LetterKind;

/// What of the facts read from a letter is certain enough to file it under. What is doubtful waits for a clerk, all but
/// the secrecy: there the doubt goes to the stricter side.
final class CertainFields {
    private CertainFields() {}

    static RecordFields of(LetterFacts facts) {
        return new RecordFields(
                certain(facts.kind()).map(LetterKind::code),
                certain(facts.number()),
                certain(facts.dated()),
                certain(facts.from()),
                addressees(facts),
                certain(facts.subject()),
                certain(facts.urgency()),
                facts.secrecy().map(Found::value).orElse(Secrecy.NONE));
    }

    private static Optional<String> addressees(LetterFacts facts) {
        boolean sure = !facts.to().isEmpty() && facts.to().stream().noneMatch(Found::doubtful);
        return sure ? Optional.of(String.join(" ", facts.to().stream().map(Found::value).toList())) : Optional.empty();
    }

    private static <T> Optional<T> certain(Optional<Found<T>> found) {
        return found.filter(one -> !one.doubtful()).map(Found::value);
    }
}
