package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import saraban.corpus.register.RetentionClass;

/// The classes of keeping, as rows.
final class RetentionTable {
    /// Every column of [RetentionClass].
    static final String COLUMNS =
            "class.code, class.name as class_name, rule, years, clause, confirmed";

    private RetentionTable() {}

    static List<RetentionClass> all(Handle handle) {
        return handle.createQuery(
                        """
                        select %s
                          from retention_class as class
                         order by place
                        """
                                .formatted(COLUMNS))
                .map((row, _) -> retentionClass(row))
                .list();
    }

    static Optional<RetentionClass> find(Handle handle, String code) {
        return all(handle).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    static void put(Handle handle, RetentionClass one) {
        handle.createUpdate(
                        """
                        insert into retention_class (code, place, name, rule, years, clause,
                                                     confirmed)
                        values (:code, (select coalesce(max(place), 0) + 1
                                          from retention_class), :name, :rule, :years, :clause,
                                :confirmed)
                            on conflict (code) do update
                           set name = excluded.name, rule = excluded.rule,
                               years = excluded.years, clause = excluded.clause,
                               confirmed = excluded.confirmed
                        """)
                .bind("code", one.code())
                .bind("name", one.name())
                .bind("rule", one.rule())
                .bind("years", one.years().isPresent() ? one.years().getAsInt() : null)
                .bind("clause", one.clause())
                .bind("confirmed", one.confirmed() ? 1 : 0)
                .execute();
    }

    static RetentionClass retentionClass(ResultSet row) throws SQLException {
        int years = row.getInt("years");
        return new RetentionClass(
                row.getString("code"),
                row.getString("class_name"),
                ColumnTypes.constant(row, "rule", RetentionClass.Rule.class),
                years == 0 ? OptionalInt.empty() : OptionalInt.of(years),
                row.getString("clause"),
                row.getInt("confirmed") == 1);
    }
}
