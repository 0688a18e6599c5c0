package saraban.corpus.internal.jdbi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import saraban.corpus.letter.Article;
import saraban.corpus.register.RegistryOfYear;

/// The runs of receive numbers, from which numbers are taken.
@Article(38)
final class ReceiveSeries {
    private ReceiveSeries() {}

    /// Takes the next number of a run. Only a rollback gives it back.
    ///
    /// @param day on which the letter came in
    /// @return empty where that day lies before the last one of the run; then nothing is taken
    static OptionalInt take(Handle handle, RegistryOfYear run, LocalDate day) {
        Optional<Integer> ordinal =
                bind(
                                handle.createQuery(
                                        """
                                insert into receive_series (registry, year, first_ordinal,
                                                            next_ordinal, last_received)
                                values (:registry, :year, 1, 2, :day)
                                    on conflict (registry, year) do update
                                   set next_ordinal = receive_series.next_ordinal + 1,
                                       last_received = excluded.last_received
                                 where receive_series.last_received is null
                                    or receive_series.last_received <= excluded.last_received
                                returning next_ordinal - 1
                                """),
                                run)
                        .bind("day", day)
                        .mapTo(Integer.class)
                        .findOne();
        return ordinal.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /// The day of the last receipt of a run.
    static LocalDate lastDay(Handle handle, RegistryOfYear run) {
        return bind(
                        handle.createQuery(
                                """
                                select last_received
                                  from receive_series
                                 where registry = :registry
                                   and year = :year
                                """),
                        run)
                .map((row, _) -> ColumnTypes.date(row, "last_received"))
                .one();
    }

    /// Lets a run begin at a number.
    ///
    /// @return false where the run has begun already
    static boolean start(Handle handle, RegistryOfYear run, int first) {
        return bind(
                                handle.createUpdate(
                                        """
                                        insert into receive_series (registry, year, first_ordinal,
                                                                    next_ordinal)
                                        values (:registry, :year, :first, :first)
                                            on conflict (registry, year) do nothing
                                        """),
                                run)
                        .bind("first", first)
                        .execute()
                > 0;
    }

    /// The first number of a run and the one that comes next; 1 and 1 of a run without a counter.
    static Reach reach(Handle handle, RegistryOfYear run) {
        return bind(
                        handle.createQuery(
                                """
                                select first_ordinal, next_ordinal
                                  from receive_series
                                 where registry = :registry
                                   and year = :year
                                """),
                        run)
                .map((row, _) -> new Reach(row.getInt("first_ordinal"), row.getInt("next_ordinal")))
                .findOne()
                .orElse(new Reach(1, 1));
    }

    static <S extends SqlStatement<S>> S bind(S statement, RegistryOfYear run) {
        return statement.bind("registry", run.registry().name()).bind("year", run.year().value());
    }

    /// How far a run reaches by its counter.
    record Reach(int first, int next) {}
}
