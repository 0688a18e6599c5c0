package saraban.corpus.internal.jdbi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import saraban.corpus.letter.Article;
import saraban.corpus.register.SeriesOfYear;

/// The runs of numbers, from which numbers are taken.
@Article(44)
final class NumberSeries {
    private NumberSeries() {}

    /// Takes the next number of a series. Only a rollback gives it back.
    ///
    /// @param dated the date that the number's letter bears
    /// @return empty where that date lies before the last one of the series; then nothing is
    ///   taken
    static OptionalInt take(Handle handle, SeriesOfYear series, LocalDate dated) {
        Optional<Integer> ordinal =
                EntryTable.bind(
                                handle.createQuery(
                                        """
                                insert into number_series (agency, series, year, first_ordinal,
                                                           next_ordinal, last_dated)
                                values (:agency, :series, :year, 1, 2, :dated)
                                    on conflict (agency, series, year) do update
                                   set next_ordinal = number_series.next_ordinal + 1,
                                       last_dated = excluded.last_dated
                                 where number_series.last_dated is null
                                    or number_series.last_dated <= excluded.last_dated
                                returning next_ordinal - 1
                                """),
                                series)
                        .bind("dated", dated)
                        .mapTo(Integer.class)
                        .findOne();
        return ordinal.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /// The date that the last number of a series bears.
    static LocalDate lastDated(Handle handle, SeriesOfYear series) {
        return EntryTable.bind(
                        handle.createQuery(
                                """
                                select last_dated
                                  from number_series
                                 where agency = :agency
                                   and series = :series
                                   and year = :year
                                """),
                        series)
                .map((row, _) -> ColumnTypes.date(row, "last_dated"))
                .one();
    }

    /// Lets a series begin at a number.
    ///
    /// @return false where the series has begun already
    static boolean start(Handle handle, SeriesOfYear series, int first) {
        return EntryTable.bind(
                                handle.createUpdate(
                                        """
                                        insert into number_series (agency, series, year,
                                                                   first_ordinal, next_ordinal)
                                        values (:agency, :series, :year, :first, :first)
                                            on conflict (agency, series, year) do nothing
                                        """),
                                series)
                        .bind("first", first)
                        .execute()
                > 0;
    }

    static int next(Handle handle, SeriesOfYear series) {
        return EntryTable.bind(
                        handle.createQuery(
                                """
                                select next_ordinal
                                  from number_series
                                 where agency = :agency
                                   and series = :series
                                   and year = :year
                                """),
                        series)
                .mapTo(Integer.class)
                .one();
    }
}
