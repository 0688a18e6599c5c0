package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Series;

/// Reads the number of a letter (ที่) in its head, or of an order below its heading.
@Article(11)
final class NumberReader {
    private NumberReader() {}

    /// A number with its line, and how sure its code and its running number are.
    record Seen(PaperNumber number, Line line, double prefixCertainty, double certainty) {
        Optional<Found<String>> found() {
            return number.ordinal().isEmpty()
                    ? Optional.empty()
                    : Optional.of(line.found(number.printed(), certainty));
        }

        Optional<Found<String>> prefix() {
            return number.prefix().isEmpty()
                    ? Optional.empty()
                    : Optional.of(line.found(number.prefix(), prefixCertainty));
        }
    }

    static Optional<Seen> ofLetter(Head head) {
        List<Seen> seen = new ArrayList<>();
        for (Row row : head.above()) {
            for (Line cell : row.cells()) {
                for (PaperNumber.Seen found : PaperNumber.in(cell.text())) {
                    Line place = cell.part(found.start(), found.end());
                    double trust = head.sheet().digitTrust();
                    double series = mistakenSeries(head, found.number());
                    double address = namedInTheAddress(head, found.number().letters());
                    seen.add(
                            new Seen(
                                    found.number(),
                                    place,
                                    found.codeCertainty() * trust * address,
                                    found.certainty() * trust * series * address));
                }
            }
        }
        return seen.stream().max(Comparator.comparingDouble(Seen::prefixCertainty));
    }

    // A province's letter code stands in its address too, before the postcode (ถนน… สน 47000).
    // Two places that agree make up for a code that no list has.
    private static double namedInTheAddress(Head head, String letters) {
        if (letters.isEmpty() || LetterCodes.known(letters)) {
            return 1;
        }
        Pattern address =
                Pattern.compile("(?<![ก-๙])" + letters + "\\s{0,2}\\d{5}(?!\\s?[\\d/.,(])");
        boolean agrees =
                head.above().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> address.matcher(cell.text()).find());
        return agrees ? 1 / PaperNumber.UNKNOWN_LETTERS : 1;
    }

    // A scan shows ว as ๑ or 9; a letter to a whole class of offices whose number starts so may be
    // a circular.
    private static double mistakenSeries(Head head, PaperNumber number) {
        boolean toAll =
                head.part(Label.TO).stream()
                        .flatMap(part -> part.lines().stream())
                        .anyMatch(line -> line.text().contains("ทุก"));
        boolean suspect =
                number.series() == Series.ORDINARY && number.ordinal().matches("[19]\\d{2,}");
        return head.sheet().trust() < 1 && toAll && suspect ? 0.8 : 1;
    }

    static Optional<Seen> ofOrder(Title title, int lastRow) {
        List<Row> rows = title.sheet().rows();
        for (Row row : rows.subList(title.row(), Math.min(lastRow, rows.size()))) {
            Optional<PaperNumber.Seen> seen = PaperNumber.ofOrder(row.whole().text());
            if (seen.isPresent()) {
                double trust = title.sheet().digitTrust();
                Line place = row.whole().part(seen.get().start(), seen.get().end());
                return Optional.of(new Seen(seen.get().number(), place, trust, trust));
            }
        }
        return Optional.empty();
    }
}
