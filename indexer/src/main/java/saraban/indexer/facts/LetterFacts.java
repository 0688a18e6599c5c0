package saraban.indexer.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import saraban.corpus.archive.Fact;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;

/// What was read from a letter. What is not on its paper, or cannot be read, is empty; nothing is
/// supplied.
///
/// @param kind which of the regulation's kinds the paper is
/// @param number as printed, in the canonical form `สน ๐๐๒๓.๒/ว ๗`, of an order `๑๒๓/๒๕๖๗`
/// @param numberPrefix the code before the slash, e.g. `สน ๐๐๒๓.๒`, also where the number behind it
/// is blank or illegible
/// @param dated the date of the letter
/// @param from the sender as an agency, e.g. `จังหวัดสกลนคร` for a letter headed
/// ศาลากลางจังหวัดสกลนคร
/// @param to addressees as printed
/// @param subject without its label, wrapped lines joined
/// @param references earlier letters named under อ้างถึง, as printed
/// @param enclosures what is named under สิ่งที่ส่งมาด้วย, as printed with its quantity
/// @param supersedes letters and orders that the body revokes (ยกเลิก), as printed
/// @param signatory name in the parentheses under the signature
/// @param position lines under the name, joined by spaces
/// @param urgency the speed class, where one is printed
/// @param secrecy the secrecy class, where one is printed
/// @param received receipt stamps
/// @param deadline the day by which the letter asks for something
public record LetterFacts(
        Optional<Found<LetterKind>> kind,
        Optional<Found<String>> number,
        Optional<Found<String>> numberPrefix,
        Optional<Found<LocalDate>> dated,
        Optional<Found<String>> from,
        List<Found<String>> to,
        Optional<Found<String>> subject,
        List<Found<String>> references,
        List<Found<String>> enclosures,
        List<Found<String>> supersedes,
        Optional<Found<String>> signatory,
        Optional<Found<String>> position,
        Optional<Found<Urgency>> urgency,
        Optional<Found<Secrecy>> secrecy,
        List<Found<ReceivedStamp>> received,
        Optional<Found<LocalDate>> deadline) {
    public LetterFacts {
        to = List.copyOf(to);
        references = List.copyOf(references);
        enclosures = List.copyOf(enclosures);
        supersedes = List.copyOf(supersedes);
        received = List.copyOf(received);
    }

    /// Of a paper on which nothing was found.
    static LetterFacts none() {
        return new LetterFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// The same findings as the archive keeps them: one named text value each, dates in ISO form,
    /// classes by their codes, a stamp as `number;date;time` with empty parts where it says
    /// nothing.
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        kind.ifPresent(found -> facts.add(fact("kind", found, LetterKind::code)));
        number.ifPresent(found -> facts.add(fact("number", found, Function.identity())));
        numberPrefix.ifPresent(
                found -> facts.add(fact("numberPrefix", found, Function.identity())));
        dated.ifPresent(found -> facts.add(fact("dated", found, LocalDate::toString)));
        from.ifPresent(found -> facts.add(fact("from", found, Function.identity())));
        to.forEach(found -> facts.add(fact("to", found, Function.identity())));
        subject.ifPresent(found -> facts.add(fact("subject", found, Function.identity())));
        references.forEach(found -> facts.add(fact("references", found, Function.identity())));
        enclosures.forEach(found -> facts.add(fact("enclosures", found, Function.identity())));
        supersedes.forEach(found -> facts.add(fact("supersedes", found, Function.identity())));
        signatory.ifPresent(found -> facts.add(fact("signatory", found, Function.identity())));
        position.ifPresent(found -> facts.add(fact("position", found, Function.identity())));
        urgency.ifPresent(found -> facts.add(fact("urgency", found, Urgency::code)));
        secrecy.ifPresent(found -> facts.add(fact("secrecy", found, Secrecy::code)));
        received.forEach(found -> facts.add(fact("received", found, LetterFacts::stampText)));
        deadline.ifPresent(found -> facts.add(fact("deadline", found, LocalDate::toString)));
        return facts;
    }

    private static <T> Fact fact(String name, Found<T> found, Function<? super T, String> written) {
        return new Fact(
                name,
                written.apply(found.value()),
                found.page(),
                found.start(),
                found.end(),
                found.certainty());
    }

    private static String stampText(ReceivedStamp stamp) {
        return stamp.number().orElse("")
                + ";"
                + stamp.dated().map(LocalDate::toString).orElse("")
                + ";"
                + stamp.time().map(Object::toString).orElse("");
    }
}
