package saraban.corpus.internal.jdbi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.register.ReceiptState;
import saraban.corpus.register.Registry;
import saraban.corpus.register.RegistryOfYear;
import saraban.corpus.register.SeriesProof;

/// Counts the lines of the register of letters received, whatever the counters say; these serve
/// to know how far a run should reach, so that a line lost at its end is missed as well.
final class IncomingProof {
    private IncomingProof() {}

    static List<RegistryOfYear> runs(Handle handle) {
        return handle.createQuery(
                        """
                        select registry, year
                          from receive_series
                         union
                        select registry, year
                          from incoming_entry
                         order by year desc, registry
                        """)
                .map(
                        (row, _) ->
                                new RegistryOfYear(
                                        new Registry(row.getString("registry")),
                                        new BuddhistYear(row.getInt("year"))))
                .list();
    }

    static SeriesProof prove(Handle handle, RegistryOfYear run) {
        List<Line> lines =
                ReceiveSeries.bind(
                                handle.createQuery(
                                        """
                                        select ordinal, received_on, state
                                          from incoming_entry
                                         where registry = :registry
                                           and year = :year
                                         order by ordinal
                                        """),
                                run)
                        .map(
                                (row, _) ->
                                        new Line(
                                                row.getInt("ordinal"),
                                                ColumnTypes.date(row, "received_on"),
                                                ColumnTypes.constant(
                                                        row, "state", ReceiptState.class)))
                        .list();
        ReceiveSeries.Reach reach = ReceiveSeries.reach(handle, run);
        Map<Integer, Long> held =
                lines.stream().collect(Collectors.groupingBy(Line::ordinal, Collectors.counting()));
        int last = lines.isEmpty() ? 0 : lines.getLast().ordinal();
        return new SeriesProof(
                run.printed(),
                run.year(),
                reach.first(),
                last,
                count(lines, ReceiptState.RECEIVED),
                count(lines, ReceiptState.VOID),
                0,
                IntStream.range(reach.first(), Math.max(last + 1, reach.next()))
                        .filter(ordinal -> !held.containsKey(ordinal))
                        .boxed()
                        .toList(),
                held.keySet().stream().filter(number -> held.get(number) > 1).sorted().toList(),
                backwards(lines));
    }

    private static int count(List<Line> lines, ReceiptState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    private static List<Integer> backwards(List<Line> lines) {
        var backwards = new ArrayList<Integer>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).day().isBefore(lines.get(i - 1).day())) {
                backwards.add(lines.get(i).ordinal());
            }
        }
        return backwards;
    }

    private record Line(int ordinal, LocalDate day, ReceiptState state) {}
}
