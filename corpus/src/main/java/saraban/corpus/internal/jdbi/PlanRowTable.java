package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import saraban.corpus.internal.jackson.PlainJson;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.PlanLine;
import saraban.corpus.plan.PlanLines;
import saraban.corpus.plan.SearchText;
import saraban.corpus.plan.TableForm;
import saraban.corpus.plan.store.FoundRow;
import saraban.corpus.plan.store.Page;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.store.PlanRevision;
import saraban.corpus.plan.store.RowQuery;

/// The rows of plans as one searches for them.
final class PlanRowTable {
    private PlanRowTable() {}

    /// Puts the rows of a plan's newest revision in the place of those before.
    static void replace(Handle handle, PlanId id, PlanRevision revision) {
        handle.createUpdate("delete from plan_row where plan_id = :id")
                .bind("id", id.value())
                .execute();
        List<String> tables = revision.plan().form().tables().stream().map(TableForm::key).toList();
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into plan_row (plan_id, table_place, table_key, row, total, strategy, strategy_words,
                                              project, project_words, indicator, indicator_words, unit, unit_words,
                                              amount_satang, years, cells, words)
                        values (:id, :place, :table, :row, :total, :strategy, :strategy_words, :project, :project_words,
                                :indicator, :indicator_words, :unit, :unit_words, :amount, :years, :cells, :words)
                        """);
        for (PlanLine line : PlanLines.of(revision.plan())) {
            bind(batch.bind("id", id.value()).bind("place", tables.indexOf(line.table()) + 1), line)
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    static Page<FoundRow> find(Handle handle, RowQuery query, Reader reader) {
        var where = new Conditions();
        where.words("line.words", query.words());
        where.words("line.strategy_words", query.strategy());
        where.words("line.project_words", query.project());
        where.words("line.indicator_words", query.indicator());
        where.words("line.unit_words", query.unit());
        query.kind().ifPresent(kind -> where.add("plan.kind = :kind", "kind", kind.name()));
        query.plan().ifPresent(plan -> where.add("plan.id = :plan", "plan", plan.value()));
        query.year()
                .ifPresent(
                        year ->
                                where.add(
                                        "instr(line.years, :year) > 0", "year", "," + year + ","));
        query.overSatang().ifPresent(over -> where.add("line.amount_satang > :over", "over", over));
        query.underSatang()
                .ifPresent(under -> where.add("line.amount_satang < :under", "under", under));
        if (!query.totals()) {
            where.add("line.total = :sum", "sum", 0);
        }
        String from =
                """
                  from plan_row as line
                  join plan
                    on plan.id = line.plan_id
                  join plan_revision as revision
                    on revision.plan_id = plan.id
                   and revision.number = (select max(number)
                                            from plan_revision
                                           where plan_id = plan.id)
                 where plan.secrecy in (<visible>)
                """
                        + where.sql();
        int total =
                where.bind(handle.createQuery("select count(*)" + from), reader)
                        .mapTo(Integer.class)
                        .one();
        List<FoundRow> rows =
                where.bind(
                                handle.createQuery(
                                        """
                                        select plan.id, plan.kind, revision.number, revision.title,
                                               line.table_key, line.row, line.total, line.strategy, line.project,
                                               line.indicator, line.unit, line.amount_satang, line.years, line.cells
                                        """
                                                + from
                                                + " order by plan.id desc, line.table_place, line.row"
                                                + " limit :limit offset :offset"),
                                reader)
                        .bind("limit", query.limit())
                        .bind("offset", query.offset())
                        .map((row, _) -> found(row))
                        .list();
        return new Page<>(total, rows);
    }

    private static PreparedBatch bind(PreparedBatch batch, PlanLine line) {
        return batch.bind("table", line.table())
                .bind("row", line.row())
                .bind("total", line.total() ? 1 : 0)
                .bind("strategy", line.strategy())
                .bind("strategy_words", SearchText.of(line.strategy()))
                .bind("project", line.project())
                .bind("project_words", SearchText.of(line.project()))
                .bind("indicator", line.indicator())
                .bind("indicator_words", SearchText.of(line.indicator()))
                .bind("unit", line.unit())
                .bind("unit_words", SearchText.of(line.unit()))
                .bind(
                        "amount",
                        line.amountSatang().isPresent()
                                ? (Long) line.amountSatang().getAsLong()
                                : null)
                .bind(
                        "years",
                        line.years().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", ",", ",")))
                .bind("cells", PlainJson.canonical(line.cells()))
                .bind("words", line.searchable());
    }

    private static FoundRow found(ResultSet row) throws SQLException {
        long amount = row.getLong("amount_satang");
        OptionalLong satang = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(amount);
        return new FoundRow(
                new PlanId(row.getLong("id")),
                row.getInt("number"),
                ColumnTypes.constant(row, "kind", PlanKind.class),
                row.getString("title"),
                new PlanLine(
                        row.getString("table_key"),
                        row.getInt("row"),
                        row.getInt("total") == 1,
                        row.getString("strategy"),
                        row.getString("project"),
                        row.getString("indicator"),
                        row.getString("unit"),
                        satang,
                        new TreeSet<>(
                                Arrays.stream(row.getString("years").split(","))
                                        .filter(year -> !year.isEmpty())
                                        .map(Integer::valueOf)
                                        .toList()),
                        cells(row.getString("cells"))));
    }

    private static Map<String, String> cells(String json) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (PlainJson.object(json) instanceof PlainJson.Read.Object(var values)) {
            values.forEach((key, value) -> cells.put(key, String.valueOf(value)));
        }
        return cells;
    }

    /// What a query asks for, as SQL with its values.
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void words(String column, String asked) {
            for (String word : SearchText.words(asked)) {
                String name = "word" + values.size();
                add("instr(%s, :%s) > 0".formatted(column, name), name, word);
            }
        }

        void add(String condition, String name, Object value) {
            conditions.add("   and " + condition + "\n");
            values.put(name, value);
        }

        String sql() {
            return String.join("", conditions);
        }

        <S extends SqlStatement<S>> S bind(S statement, Reader reader) {
            return statement.bindMap(values).bindList("visible", ColumnTypes.visibleTo(reader));
        }
    }
}
