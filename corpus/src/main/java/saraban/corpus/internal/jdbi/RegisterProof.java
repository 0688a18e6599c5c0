package saraban.corpus.internal.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;
import saraban.corpus.register.SeriesOfYear;
import saraban.corpus.register.SeriesProof;

/// Counts the lines of the register, whatever the counters say. The counters serve to know how
/// far a series should reach, so that a line lost at its end is missed as well.
final class RegisterProof {
    private static final String COUNTS =
            """
            select coalesce((select first_ordinal
                               from number_series
                              where agency = :agency and series = :series and year = :year),
                              1) as first,
                   coalesce(max(ordinal), 0) as last,
                   count(case when state = 'ISSUED' then 1 end) as issued,
                   count(case when state = 'VOID' then 1 end) as voided,
                   count(case when state = 'RESERVED' then 1 end) as reserved
              from outgoing_entry
             where agency = :agency
               and series = :series
               and year = :year
            """;

    private static final String MISSING =
            """
            with recursive
            held as (
                select ordinal
                  from outgoing_entry
                 where agency = :agency and series = :series and year = :year
            ),
            counter as (
                select first_ordinal, next_ordinal
                  from number_series
                 where agency = :agency and series = :series and year = :year
            ),
            expected (ordinal, last) as (
                select coalesce((select first_ordinal from counter), 1),
                       (select max(ordinal)
                          from (select ordinal from held
                                 union all
                                select next_ordinal - 1 from counter) as reach)
                 union all
                select ordinal + 1, last
                  from expected
                 where ordinal < last
            )
            select ordinal
              from expected
             where ordinal <= last
               and ordinal not in (select ordinal from held)
             order by ordinal
            """;

    private static final String DUPLICATE =
            """
            select ordinal
              from outgoing_entry
             where agency = :agency
               and series = :series
               and year = :year
             group by ordinal
            having count(*) > 1
             order by ordinal
            """;

    private static final String BACKWARDS =
            """
            select ordinal
              from (select ordinal, dated, lag(dated) over (order by ordinal) as before
                      from outgoing_entry
                     where agency = :agency
                       and series = :series
                       and year = :year) as line
             where dated < before
             order by ordinal
            """;

    private RegisterProof() {}

    static List<SeriesOfYear> series(Handle handle) {
        return handle.createQuery(
                        """
                        select agency, series, year
                          from number_series
                         union
                        select agency, series, year
                          from outgoing_entry
                         order by year desc, agency, series desc
                        """)
                .map((row, _) -> EntryTable.series(row))
                .list();
    }

    static SeriesProof prove(Handle handle, SeriesOfYear series) {
        List<Integer> missing = ordinals(handle, series, MISSING);
        List<Integer> duplicate = ordinals(handle, series, DUPLICATE);
        List<Integer> backwards = ordinals(handle, series, BACKWARDS);
        return EntryTable.bind(handle.createQuery(COUNTS), series)
                .map(
                        (row, _) ->
                                new SeriesProof(
                                        series.printed(),
                                        series.year(),
                                        row.getInt("first"),
                                        row.getInt("last"),
                                        row.getInt("issued"),
                                        row.getInt("voided"),
                                        row.getInt("reserved"),
                                        missing,
                                        duplicate,
                                        backwards))
                .one();
    }

    private static List<Integer> ordinals(Handle handle, SeriesOfYear series, String query) {
        return EntryTable.bind(handle.createQuery(query), series).mapTo(Integer.class).list();
    }
}
