package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.Sha256;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.SearchText;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.store.PlanRevision;
import saraban.corpus.plan.store.PlanStatus;
import saraban.corpus.plan.store.StatusStep;
import saraban.corpus.plan.text.PlanJson;

/// Plans, their revisions and their steps as rows.
final class PlanTable {
    /// All of [KeptPlan] but its steps, before an `and`.
    static final String VISIBLE =
            """
            select plan.id, plan.secrecy, plan.begun_by, plan.begun_at,
                   revision.number, revision.json, revision.sha256, revision.saved_by, revision.saved_at
            """;

    static final String FROM_VISIBLE =
            """
              from plan
              join plan_revision as revision
                on revision.plan_id = plan.id
               and revision.number = (select max(number)
                                        from plan_revision
                                       where plan_id = plan.id)
             where plan.secrecy in (<visible>)
            """;

    private PlanTable() {}

    static PlanId begin(Handle handle, Plan plan, Secrecy secrecy, PlanRevision first) {
        return handle.createQuery(
                        """
                        insert into plan (kind, secrecy, begun_by, begun_at)
                        values (:kind, :secrecy, :clerk, :now)
                        returning id
                        """)
                .bind("kind", plan.kind().name())
                .bind("secrecy", secrecy.name())
                .bind("clerk", first.savedBy())
                .bind("now", first.savedAt())
                .map((row, _) -> new PlanId(row.getLong("id")))
                .one();
    }

    static void add(Handle handle, PlanId id, PlanRevision revision) {
        Plan plan = revision.plan();
        handle.createUpdate(
                        """
                        insert into plan_revision (plan_id, number, title, title_words, year_from, year_to, json, sha256,
                                                   saved_by, saved_at)
                        values (:id, :number, :title, :words, :from, :to, :json, :sha256, :clerk, :now)
                        """)
                .bind("id", id.value())
                .bind("number", revision.number())
                .bind("title", plan.title())
                .bind("words", SearchText.of(plan.title()))
                .bind("from", plan.years().from())
                .bind("to", plan.years().to())
                .bind("json", PlanJson.canonical(plan))
                .bind("sha256", revision.digest().hex())
                .bind("clerk", revision.savedBy())
                .bind("now", revision.savedAt())
                .execute();
    }

    static void add(Handle handle, PlanId id, StatusStep step) {
        handle.createUpdate(
                        """
                        insert into plan_step (plan_id, step, status, revision, amendment, dated, note, entered_by,
                                               entered_at)
                        select :id, count(*) + 1, :status, :revision, :amendment, :dated, :note, :clerk, :now
                          from plan_step
                         where plan_id = :id
                        """)
                .bind("id", id.value())
                .bind("status", step.status().name())
                .bind("revision", step.revision())
                .bind("amendment", step.amendment())
                .bind("dated", step.dated())
                .bind("note", step.note())
                .bind("clerk", step.enteredBy())
                .bind("now", step.enteredAt())
                .execute();
    }

    static Optional<KeptPlan> find(Handle handle, PlanId id, Reader reader) {
        return handle.createQuery(VISIBLE + FROM_VISIBLE + "and plan.id = :id")
                .bindList("visible", ColumnTypes.visibleTo(reader))
                .bind("id", id.value())
                .map((row, _) -> plan(handle, row))
                .findOne();
    }

    static KeptPlan plan(Handle handle, ResultSet row) throws SQLException {
        var id = new PlanId(row.getLong("id"));
        return new KeptPlan(
                id,
                ColumnTypes.constant(row, "secrecy", Secrecy.class),
                row.getString("begun_by"),
                ColumnTypes.instant(row, "begun_at"),
                revision(row),
                steps(handle, id));
    }

    static PlanRevision revision(ResultSet row) throws SQLException {
        return new PlanRevision(
                row.getInt("number"),
                PlanJson.parse(row.getString("json")),
                new Sha256(row.getString("sha256")),
                row.getString("saved_by"),
                ColumnTypes.instant(row, "saved_at"));
    }

    static List<StatusStep> steps(Handle handle, PlanId id) {
        return handle.createQuery(
                        """
                        select status, revision, amendment, dated, note, entered_by, entered_at
                          from plan_step
                         where plan_id = :id
                         order by step
                        """)
                .bind("id", id.value())
                .map(
                        (row, _) ->
                                new StatusStep(
                                        ColumnTypes.constant(row, "status", PlanStatus.class),
                                        row.getInt("revision"),
                                        row.getInt("amendment"),
                                        ColumnTypes.date(row, "dated"),
                                        row.getString("note"),
                                        row.getString("entered_by"),
                                        ColumnTypes.instant(row, "entered_at")))
                .list();
    }
}
