package saraban.indexer.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;

/// Reads the marks of speed (above the number) and secrecy (top and bottom of the page), each
/// standing alone.
final class MarkReader {
    private MarkReader() {}

    @Article(28)
    static Optional<Found<Urgency>> urgency(Head head) {
        return cells(head.above())
                .flatMap(
                        cell ->
                                Arrays.stream(Urgency.values())
                                        .filter(urgency -> urgency != Urgency.NONE)
                                        .sorted(
                                                (one, other) ->
                                                        Integer.compare(
                                                                other.ordinal(), one.ordinal()))
                                        .filter(urgency -> marks(cell.text(), urgency.printed()))
                                        .limit(1)
                                        .map(
                                                urgency ->
                                                        cell.found(
                                                                urgency,
                                                                certainty(
                                                                        head.sheet(),
                                                                        cell,
                                                                        urgency.printed()))))
                .findFirst();
    }

    static Optional<Found<Secrecy>> secrecy(Head head) {
        List<Row> rows = head.sheet().rows();
        Stream<Line> foot = cells(rows.subList(Math.max(0, rows.size() - 2), rows.size()));
        return Stream.concat(cells(head.above()), foot)
                .flatMap(
                        cell ->
                                Arrays.stream(Secrecy.values())
                                        .filter(
                                                secrecy ->
                                                        secrecy != Secrecy.NONE
                                                                && cell.text()
                                                                        .equals(secrecy.printed()))
                                        .map(secrecy -> cell.found(secrecy, head.sheet().trust())))
                .findFirst();
    }

    private static Stream<Line> cells(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    // `ด่วน` has three letters and must be exact; the longer marks may lack their tone marks or
    // one letter.
    private static boolean marks(String cell, String mark) {
        if (cell.equals(mark) || cell.startsWith(mark + " ")) {
            return true;
        }
        String wanted = Skeleton.of(mark);
        String skeleton = Skeleton.of(cell);
        return wanted.length() >= 6
                && skeleton.length() >= wanted.length() - 1
                && skeleton.length() <= wanted.length() + 2
                && Skeleton.distance(wanted, skeleton) <= (skeleton.startsWith("ด") ? 1 : 0);
    }

    private static double certainty(Sheet sheet, Line cell, String mark) {
        return Math.min(0.99, sheet.trust() + 0.02) * (cell.text().startsWith(mark) ? 1 : 0.9);
    }
}
