package saraban.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.plan.ChapterForm;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.FieldForm;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanStatus;

/// A plan to be written on: its fields, chapters and tables, and what a check found in it.
///
/// @param kept the plan and its way so far
/// @param plan the revision that is shown
/// @param revision its number
/// @param findings in the order of the check
/// @param roomier key of a table that is shown with more empty rows; empty for none
/// @param writable whether the clerk may change it
/// @param moved what became of a step that was just asked for; empty where none was
/// @param step how the next step is filled in
public record PlanPage(
        KeptPlan kept,
        Plan plan,
        int revision,
        List<Finding> findings,
        String roomier,
        boolean writable,
        Optional<String> moved,
        Step step)
        implements Page {
    private static final int FEW_ROWS = 1;
    private static final int MANY_ROWS = 10;

    public PlanPage {
        findings = List.copyOf(findings);
    }

    /// The next step as typed.
    ///
    /// @param day when it was taken
    /// @param note the committee and its meeting
    public record Step(Input.Day day, String note) {}

    @Override
    public String title() {
        return plan.title().isBlank() ? plan.kind().title() : plan.title();
    }

    public String id() {
        return kept.id().toString();
    }

    public String address() {
        return "/plans/" + id();
    }

    /// Whether this is what was saved last.
    public boolean newest() {
        return revision == kept.latest().number();
    }

    public long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    public List<PlanStatus> next() {
        return kept.status().next().stream().sorted().toList();
    }

    public String anchor(Finding finding) {
        return PlanPlaces.anchor(finding.place());
    }

    public String placed(Finding finding) {
        return finding.place().label(plan.form());
    }

    /// What is said about each place, by its anchor.
    public Map<String, Said> said() {
        Map<String, Said> said = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            var one = new Said("finding-" + i, finding.isError());
            said.merge(PlanPlaces.anchor(finding.place()), one, Said::with);
        }
        return said;
    }

    /// What is said about a place.
    ///
    /// @param ids of the findings on the page
    /// @param error whether one of them is to be mended
    public record Said(String ids, boolean error) {
        /// Of a place that nothing is said about.
        public static final Said NOTHING = new Said("", false);

        Said with(Said more) {
            return new Said(ids + " " + more.ids, error || more.error);
        }

        /// For `aria-describedby`: null leaves the attribute out.
        public String described() {
            return ids.isEmpty() ? null : ids;
        }

        /// For `aria-invalid`.
        public String invalid() {
            return error ? "true" : null;
        }

        public String look() {
            return ids.isEmpty() ? "" : error ? "wrong" : "looked-at";
        }
    }

    public String text(FieldForm field) {
        return plan.field(field.key()).text();
    }

    public String text(ChapterForm chapter) {
        return String.join("\n", plan.chapter(chapter.key()));
    }

    /// How many lines a chapter's box shows at first.
    public int lines(ChapterForm chapter) {
        int lines = plan.chapter(chapter.key()).stream().mapToInt(PlanPage::wrapped).sum();
        return Math.clamp(lines, 2, 14);
    }

    private static int wrapped(String paragraph) {
        return 1 + paragraph.length() / 90;
    }

    /// Texts of the rows of a table, with empty ones at the end.
    public List<PlanRow> rows(PlanTable table) {
        int empty = table.form().key().equals(roomier) ? MANY_ROWS : FEW_ROWS;
        List<PlanRow> rows = new ArrayList<>(table.rows());
        for (int i = 0; writable && i < empty; i++) {
            rows.add(new PlanRow(Map.of()));
        }
        return rows;
    }

    /// How many years stand under the heading of a column that has one a year; 0 for the later
    /// ones.
    public static int span(List<Column> columns, int index) {
        Column column = columns.get(index);
        boolean first =
                index == 0 || !columns.get(index - 1).form().key().equals(column.form().key());
        return first
                ? (int)
                        columns.stream()
                                .filter(one -> one.form().key().equals(column.form().key()))
                                .count()
                : 0;
    }

    /// The years of a table's columns, where they are not those of the plan.
    public String ownYears(PlanTable table) {
        return table.years().equals(plan.years().years())
                ? ""
                : String.join(",", table.years().stream().map(String::valueOf).toList());
    }
}
