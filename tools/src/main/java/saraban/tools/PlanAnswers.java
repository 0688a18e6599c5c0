package saraban.tools;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.PlanLine;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.store.FoundRow;
import saraban.corpus.plan.store.KeptPlan;

/// What the commands of plans print, as JSON and as lines.
final class PlanAnswers {
    private PlanAnswers() {}

    record Kinds(List<Kind> kinds) {}

    record Kind(
            String kind,
            String title,
            List<Part> fields,
            List<Part> chapters,
            List<TablePart> tables) {
        static Kind of(PlanKind kind) {
            return new Kind(
                    kind.code(),
                    kind.title(),
                    kind.form().fields().stream()
                            .map(
                                    field ->
                                            new Part(
                                                    field.key(),
                                                    field.label(),
                                                    code(field.type()),
                                                    field.required()))
                            .toList(),
                    kind.form().chapters().stream()
                            .map(
                                    chapter ->
                                            new Part(
                                                    chapter.key(),
                                                    chapter.label(),
                                                    "paragraphs",
                                                    chapter.mandatory()))
                            .toList(),
                    kind.form().tables().stream().map(TablePart::of).toList());
        }

        String lines() {
            var lines = new StringBuilder(kind + "\t" + title);
            fields.forEach(part -> lines.append(part.line("fields.")));
            chapters.forEach(part -> lines.append(part.line("chapters.")));
            tables.forEach(
                    table -> {
                        lines.append(
                                "\n    %s\t%s%s"
                                        .formatted(
                                                table.key(),
                                                table.label(),
                                                table.required() ? " *" : ""));
                        table.columns()
                                .forEach(
                                        part ->
                                                lines.append(
                                                        part.line("    " + table.key() + ".")));
                    });
            return lines.toString();
        }
    }

    record Part(String key, String label, String type, boolean required) {
        String line(String before) {
            return "\n    %s%s\t%s\t%s%s".formatted(before, key, type, label, required ? " *" : "");
        }
    }

    record TablePart(String key, String label, boolean required, List<Part> columns) {
        static TablePart of(saraban.corpus.plan.TableForm table) {
            return new TablePart(
                    table.key(),
                    table.label(),
                    table.mandatory(),
                    table.columns().stream()
                            .map(
                                    column ->
                                            new Part(
                                                    column.key()
                                                            + (column.perYear() ? ".YEAR" : ""),
                                                    column.label(),
                                                    code(column.type()),
                                                    false))
                            .toList());
        }
    }

    record Kept(
            String id,
            String kind,
            String title,
            int from,
            int to,
            String status,
            int revision,
            String sha256,
            String savedBy,
            String savedAt) {
        static Kept of(KeptPlan kept) {
            Plan plan = kept.latest().plan();
            return new Kept(
                    kept.id().toString(),
                    plan.kind().code(),
                    plan.title(),
                    plan.years().from(),
                    plan.years().to(),
                    kept.status().code(),
                    kept.latest().number(),
                    kept.latest().digest().hex(),
                    kept.latest().savedBy(),
                    kept.latest().savedAt().toString());
        }

        String line() {
            return "%s\t%s\t%d-%d\t%s\trevision %d\t%s"
                    .formatted(id, kind, from, to, status, revision, title);
        }
    }

    record Checked(List<Found> findings) {}

    record Found(
            String rule,
            String severity,
            String place,
            String where,
            String expected,
            String found,
            String text) {
        static Found of(Finding finding, Plan plan) {
            return new Found(
                    finding.rule().name(),
                    finding.isError() ? "error" : "advice",
                    finding.place().code(),
                    finding.place().label(plan.form()),
                    finding.expected(),
                    finding.found(),
                    finding.sentence());
        }

        boolean isError() {
            return severity.equals("error");
        }

        String line() {
            return "%s\t%s: %s (%s %s)".formatted(severity, where, text, rule, place);
        }
    }

    record Row(
            String plan,
            int revision,
            String kind,
            String title,
            String table,
            int row,
            boolean total,
            String strategy,
            String project,
            String indicator,
            String unit,
            BigDecimal amount,
            SortedSet<Integer> years,
            Map<String, String> cells) {
        static Row of(FoundRow found) {
            PlanLine line = found.line();
            return new Row(
                    found.plan().toString(),
                    found.revision(),
                    found.kind().code(),
                    found.title(),
                    line.table(),
                    line.row(),
                    line.total(),
                    orNull(line.strategy()),
                    orNull(line.project()),
                    orNull(line.indicator()),
                    orNull(line.unit()),
                    line.amountSatang().isPresent()
                            ? BigDecimal.valueOf(line.amountSatang().getAsLong(), 2)
                            : null,
                    line.years(),
                    line.cells());
        }

        String line() {
            return "%s %s[%d]\t%s\t%s\t%s"
                    .formatted(
                            plan,
                            table,
                            row,
                            amount == null ? "-" : String.format(Locale.ROOT, "%,.2f", amount),
                            unit == null ? "-" : oneLine(unit),
                            oneLine(String.join(" | ", cells.values())));
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s+", " ");
        }

        private static String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    private static String code(Enum<?> type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
