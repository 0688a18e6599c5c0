package saraban.indexer.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.PageText;

/// Reads the facts of a letter from the text of its pages, scanned or not.
///
/// A paper that holds several letters (a relay with the packet it passes on) is read as its first.
public final class FactsReader {
    /// @param pages in order, as the extractor gave them
    public LetterFacts read(List<PageText> pages) {
        List<Sheet> sheets = pages.stream().map(Sheet::new).toList();
        Optional<Head> head = Head.of(sheets);
        if (head.isEmpty()) {
            return nothing();
        }
        return read(head.get());
    }

    private static LetterFacts read(Head head) {
        boolean memo = SenderReader.ofMemo(head).isPresent();
        Optional<Seen> number = number(head);
        return new LetterFacts(
                Optional.empty(),
                number.filter(seen -> !seen.number().ordinal().isEmpty())
                        .map(seen -> seen.found(seen.number().printed())),
                number.map(seen -> seen.found(seen.number().prefix())),
                dated(head),
                memo ? SenderReader.ofMemo(head) : SenderReader.ofLetter(head),
                to(head),
                subject(head),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private record Seen(PaperNumber number, Line line, double certainty) {
        <T> Found<T> found(T value) {
            return line.found(value, certainty);
        }
    }

    private static Optional<Seen> number(Head head) {
        List<Seen> seen = new ArrayList<>();
        for (Row row : head.above()) {
            for (Line cell : row.cells()) {
                for (PaperNumber.Seen found : PaperNumber.in(cell.text())) {
                    double certainty = found.certainty() * digitTrust(head.sheet());
                    seen.add(
                            new Seen(
                                    found.number(),
                                    cell.part(found.start(), found.end()),
                                    certainty));
                }
            }
        }
        return seen.stream().max(Comparator.comparingDouble(Seen::certainty));
    }

    // A number has some nine digits; of those that fit the grammar a few still hold a misread one.
    private static double digitTrust(Sheet sheet) {
        return sheet.trust() == 1 ? 0.99 : 0.94 * sheet.trust();
    }

    private static Optional<Found<LocalDate>> dated(Head head) {
        Found<LocalDate> best = null;
        for (Row row : head.above()) {
            for (Dates.Seen seen : Dates.in(row.whole().text())) {
                double certainty =
                        seen.certainty() * digitTrust(head.sheet()) * (seen.fullMonth() ? 1 : 0.7);
                if (best == null || certainty >= best.certainty()) {
                    best = row.whole().part(seen.start(), seen.end()).found(seen.day(), certainty);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Found<String>> subject(Head head) {
        return head.part(Label.SUBJECT)
                .map(
                        part ->
                                Texts.found(
                                        part.lines(),
                                        head.sheet().trust()
                                                * part.exactness()
                                                * (part.closed() ? 1 : 0.7)));
    }

    private static List<Found<String>> to(Head head) {
        return head.part(Label.TO).stream()
                .map(part -> Texts.found(part.lines(), head.sheet().trust() * part.exactness()))
                .toList();
    }

    private static LetterFacts nothing() {
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
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
