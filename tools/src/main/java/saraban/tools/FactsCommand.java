package saraban.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import saraban.corpus.archive.PageText;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;
import saraban.indexer.facts.FactsReader;
import saraban.indexer.facts.Found;
import saraban.indexer.facts.LetterFacts;
import saraban.indexer.facts.LetterKind;
import saraban.indexer.facts.ReceivedStamp;

/// `facts`: what a file's text tells of its letter.
@Command(
        name = "facts",
        description =
                "Print what can be read of a letter: number, date, sender and so on, each with its certainty.")
final class FactsCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "FILE", description = "The file to read; it is left as it is.")
    private Path file;

    FactsCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        var pages = new ArrayList<PageText>();
        ReadFile.read(file, given, pages::add);
        LetterFacts facts = new FactsReader().read(pages);
        if (given.json()) {
            given.answer(Told.of(facts), "");
        } else {
            facts.facts()
                    .forEach(
                            fact ->
                                    given.answer(
                                            fact,
                                            "%s\t%s\tp. %d\t%.2f"
                                                    .formatted(
                                                            fact.name(),
                                                            fact.value(),
                                                            fact.page(),
                                                            fact.certainty())));
        }
    }

    private record Told(
            Value kind,
            Value number,
            Value dated,
            Value from,
            Value to,
            Value subject,
            List<Value> references,
            List<Value> enclosures,
            Value signatory,
            Value position,
            Value urgency,
            Value secrecy,
            List<Value> received,
            Value deadline) {
        static Told of(LetterFacts facts) {
            return new Told(
                    Value.of(facts.kind(), LetterKind::code),
                    Value.of(facts.number(), Function.identity()),
                    Value.of(facts.dated(), Object::toString),
                    Value.of(facts.from(), Function.identity()),
                    joined(facts.to()),
                    Value.of(facts.subject(), Function.identity()),
                    Value.all(facts.references(), Function.identity()),
                    Value.all(facts.enclosures(), Function.identity()),
                    Value.of(facts.signatory(), Function.identity()),
                    Value.of(facts.position(), Function.identity()),
                    Value.of(facts.urgency(), Urgency::code),
                    Value.of(facts.secrecy(), Secrecy::code),
                    Value.all(facts.received(), Stamp::of),
                    Value.of(facts.deadline(), Object::toString));
        }

        // Addressees stand on the paper as one entry; they are as certain as the least certain one.
        private static Value joined(List<Found<String>> to) {
            return to.isEmpty()
                    ? null
                    : new Value(
                            String.join(" ", to.stream().map(Found::value).toList()),
                            to.getFirst().page(),
                            to.stream().mapToDouble(Found::certainty).min().orElse(0));
        }
    }

    private record Value(Object value, int page, double certainty) {
        static <T> Value of(Optional<Found<T>> found, Function<? super T, ?> shown) {
            return found.map(one -> of(one, shown)).orElse(null);
        }

        static <T> List<Value> all(List<Found<T>> found, Function<? super T, ?> shown) {
            return found.stream().map(one -> of(one, shown)).toList();
        }

        private static <T> Value of(Found<T> found, Function<? super T, ?> shown) {
            return new Value(shown.apply(found.value()), found.page(), found.certainty());
        }
    }

    private record Stamp(String number, String dated, String time) {
        static Stamp of(ReceivedStamp stamp) {
            return new Stamp(
                    stamp.number().orElse(null),
                    stamp.dated().map(Object::toString).orElse(null),
                    stamp.time().map(Object::toString).orElse(null));
        }
    }
}
