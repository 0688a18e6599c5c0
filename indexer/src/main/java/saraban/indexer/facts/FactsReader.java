package saraban.indexer.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.PageText;
import saraban.corpus.letter.Article;

/// Reads the facts of a letter from the text of its pages, scanned or not.
///
/// Certainties are measured, not felt. On sample letters damaged like scans (`DamagedLettersTest`,
/// seeds in the test) the share of values at or above [Found#DOUBTFUL] that are right is, for
/// damage to 0.2, 0.8 and 2 signs in a hundred: numbers 0.997, 0.983, 0.951; dates 0.998, 0.995,
/// 0.973; senders, addressees and subjects 0.999, 0.985, 0.94. A digit taken for another that
/// leaves number and date well formed cannot be seen in the text; it is what remains wrong.
///
/// A paper that holds several letters (a relay with the packet it passes on) is read as its first.
public final class FactsReader {
    // What an empty form prints behind a label.
    private static final String IF_ANY = "(ถ้ามี)";

    /// @param pages in order, as the extractor gave them
    public LetterFacts read(List<PageText> pages) {
        List<Sheet> sheets = pages.stream().map(Sheet::new).toList();
        Optional<Head> head = Head.of(sheets);
        if (head.isEmpty()) {
            return LetterFacts.none();
        }
        int first = sheets.indexOf(head.get().sheet());
        return new Reading(letterOf(sheets.subList(first, sheets.size())), head.get()).facts();
    }

    // The pages up to the next letter's head.
    private static List<Sheet> letterOf(List<Sheet> sheets) {
        List<Sheet> letter = new ArrayList<>(sheets.subList(0, 1));
        for (Sheet sheet : sheets.subList(1, sheets.size())) {
            boolean next =
                    Title.of(sheet).isPresent()
                            || Head.of(List.of(sheet))
                                    .filter(head -> NumberReader.ofLetter(head).isPresent())
                                    .isPresent();
            if (next) {
                break;
            }
            letter.add(sheet);
        }
        return letter;
    }

    /// One letter being read.
    private record Reading(List<Sheet> sheets, Head head, Optional<Title> title, TailReader tail) {
        Reading(List<Sheet> sheets, Head head) {
            this(sheets, head, Title.of(head.sheet()), new TailReader(sheets, head.bodyRow()));
        }

        LetterFacts facts() {
            boolean directive = title.isPresent() && !title.get().isMemo();
            boolean sealed = !directive && head.part(Label.SUBJECT).isEmpty();
            Optional<NumberReader.Seen> number =
                    directive
                            ? NumberReader.ofOrder(title.get(), head.bodyRow())
                            : NumberReader.ofLetter(head);
            Optional<TailReader.Signature> signature = sealed ? Optional.empty() : tail.signature();
            return new LetterFacts(
                    kind(sealed, number.isPresent()),
                    number.flatMap(NumberReader.Seen::found),
                    number.flatMap(NumberReader.Seen::prefix),
                    directive
                            ? tail.given()
                            : sealed ? sealedDate() : dated().map(found -> byHand(number, found)),
                    from(directive, sealed).map(found -> Agreement.outvoted(sheets, found)),
                    to(directive),
                    subject().map(found -> Agreement.among(sheets, found)),
                    items(Label.REFERENCES),
                    items(Label.ENCLOSURES),
                    tail.supersedes(),
                    signature.map(TailReader.Signature::name),
                    signature.flatMap(TailReader.Signature::position),
                    MarkReader.urgency(head),
                    MarkReader.secrecy(head),
                    StampReader.stamps(head),
                    tail.deadline());
        }

        private Optional<Found<LetterKind>> kind(boolean sealed, boolean numbered) {
            if (title.isPresent()) {
                return title.map(Title::found);
            }
            Label shown = sealed ? Label.TO : Label.SUBJECT;
            boolean letter = head.part(Label.TO).isPresent() && (numbered || !sealed);
            return head.part(shown)
                    .filter(_ -> letter)
                    .map(
                            part ->
                                    part.lines()
                                            .getFirst()
                                            .found(
                                                    sealed
                                                            ? LetterKind.STAMPED_LETTER
                                                            : LetterKind.EXTERNAL_LETTER,
                                                    part.exactness() * (numbered ? 0.97 : 0.85)));
        }

        // The last full date above the subject; stamps have short months and the label วันที่.
        private Optional<Found<LocalDate>> dated() {
            boolean memo = title.filter(Title::isMemo).isPresent();
            Optional<Found<LocalDate>> dated = Optional.empty();
            for (Row row : head.above()) {
                for (Line cell : row.cells()) {
                    boolean stamped =
                            !memo
                                    && Label.at(cell.text())
                                            .filter(hit -> hit.label() == Label.DATED)
                                            .isPresent();
                    for (Dates.Seen seen :
                            stamped ? List.<Dates.Seen>of() : Dates.in(cell.text())) {
                        if (seen.fullMonth()) {
                            dated = Optional.of(found(row.sheet(), cell, seen));
                        }
                    }
                }
            }
            return dated;
        }

        // Who wrote the number by hand has mostly written the day by hand, too.
        private Found<LocalDate> byHand(
                Optional<NumberReader.Seen> number, Found<LocalDate> dated) {
            boolean written =
                    head.sheet().trust() < 1
                            && number.filter(
                                            seen ->
                                                    seen.number().ordinal().isEmpty()
                                                            || seen.certainty() < Found.DOUBTFUL)
                                    .isPresent();
            return written ? dated.weighed(0.85) : dated;
        }

        private static Found<LocalDate> found(Sheet sheet, Line cell, Dates.Seen seen) {
            String around =
                    cell.text().substring(0, seen.start()) + cell.text().substring(seen.end());
            double alone = around.matches("[^ก-๙\\d]*|.*ที่?\\s*") ? 1 : 0.85;
            return cell.part(seen.start(), seen.end())
                    .found(seen.day(), seen.certainty() * sheet.digitTrust() * alone);
        }

        @Article(14)
        private Optional<Found<LocalDate>> sealedDate() {
            return sealedDateRow()
                    .map(
                            i -> {
                                Line line = head.sheet().rows().get(i).whole();
                                return found(head.sheet(), line, Dates.in(line.text()).getFirst());
                            });
        }

        private Optional<Integer> sealedDateRow() {
            List<Row> rows = head.sheet().rows();
            for (int i = head.bodyRow(); i < rows.size(); i++) {
                List<Dates.Seen> seen = Dates.in(rows.get(i).whole().text());
                if (!seen.isEmpty()
                        && seen.getFirst().start() == 0
                        && seen.getFirst().fullMonth()) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private Optional<Found<String>> from(boolean directive, boolean sealed) {
            if (directive) {
                return SenderReader.ofTitle(title.get());
            }
            if (sealed) {
                return sealedDateRow().flatMap(row -> SenderReader.above(head.sheet(), row));
            }
            return title.isPresent() ? SenderReader.ofMemo(head) : SenderReader.ofLetter(head);
        }

        private Optional<Found<String>> subject() {
            return head.part(Label.SUBJECT)
                    .map(
                            part ->
                                    Texts.found(part.lines(), text(part))
                                            .weighed(part.closed() ? 1 : 0.7))
                    .map(found -> found.weighed(head.sheet().cleanness(found.value())));
        }

        private List<Found<String>> to(boolean directive) {
            return head.part(Label.TO).filter(_ -> !directive).stream()
                    .map(part -> Texts.found(part.lines(), text(part)))
                    .map(found -> found.weighed(head.sheet().cleanness(found.value())))
                    .toList();
        }

        private List<Found<String>> items(Label label) {
            return head.part(label).stream()
                    .flatMap(
                            part ->
                                    head.items(label).stream()
                                            .map(lines -> Texts.found(lines, text(part))))
                    .filter(found -> !found.value().isEmpty() && !found.value().equals(IF_ANY))
                    .map(found -> found.weighed(head.sheet().cleanness(found.value())))
                    .toList();
        }

        private double text(Head.Part part) {
            return head.sheet().textTrust() * part.exactness();
        }
    }
}
