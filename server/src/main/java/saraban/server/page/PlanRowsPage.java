package saraban.server.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.TableForm;
import saraban.corpus.plan.store.FoundRow;

/// Rows of plans, found by what they say.
///
/// @param asked what was asked for, as typed
/// @param total how many there are in all
/// @param before address of the rows before these; empty where there are none
/// @param after address of the rows after these; empty where there are none
public record PlanRowsPage(
        Asked asked,
        List<FoundRow> rows,
        int total,
        Optional<String> before,
        Optional<String> after)
        implements Page {
    public PlanRowsPage {
        rows = List.copyOf(rows);
    }

    /// What was asked for, as typed.
    public record Asked(
            String words,
            Optional<PlanKind> kind,
            String year,
            String unit,
            String over,
            String under) {}

    @Override
    public String title() {
        return Words.say("rows.title");
    }

    public String address(FoundRow row) {
        return "/plans/%s#%s".formatted(row.plan(), PlanPlaces.table(row.line().table()));
    }

    public String table(FoundRow row) {
        return table(row.kind(), row.line().table()).map(TableForm::label).orElse("");
    }

    /// The row's texts by the headings of their columns, blanks left out.
    public Map<String, String> cells(FoundRow row) {
        Optional<TableForm> table = table(row.kind(), row.line().table());
        Map<String, String> texts = new LinkedHashMap<>();
        row.line()
                .cells()
                .forEach(
                        (key, text) -> {
                            if (!text.isBlank()) {
                                texts.put(heading(table, key), text);
                            }
                        });
        return texts;
    }

    public String money(FoundRow row) {
        return row.line().amountSatang().isEmpty()
                ? ""
                : Words.say(
                        "rows.baht",
                        ThaiDigits.toThai(
                                "%,.2f"
                                        .formatted(
                                                BigDecimal.valueOf(
                                                        row.line().amountSatang().getAsLong(), 2))
                                        .replaceFirst("\\.00$", "")));
    }

    public String years(FoundRow row) {
        return row.line().years().stream()
                .map(year -> ThaiDigits.toThai(Integer.toString(year)))
                .collect(Collectors.joining(", "));
    }

    private static Optional<TableForm> table(PlanKind kind, String key) {
        return kind.form().table(key);
    }

    private static String heading(Optional<TableForm> table, String key) {
        String[] parts = key.split("\\.");
        String label =
                table.flatMap(form -> form.column(parts[0])).map(ColumnForm::label).orElse(key);
        return parts.length > 1 ? label + " " + ThaiDigits.toThai(parts[1]) : label;
    }
}
