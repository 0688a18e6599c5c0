package saraban.corpus.plan.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.Plan;

/// Every strategy of the list has its part in the tables and every part a strategy of the list;
/// every sub-strategy has what its columns ask for, a driver among them.
final class StrategyParts implements Check {
    private static final Pattern DRIVER =
            Pattern.compile("ผู้ขับเคลื่อน\\s*:?\\s*(?!ผู้สนับสนุน)[^\\s:\\-•]");

    /// A table whose rows belong to strategies.
    private record Part(String table, String column) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("mechanism", "subStrategy"),
                    new Part("measures", "subStrategy"),
                    new Part("projects", "strategy"));

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        Set<Integer> listed = numbers(plan, "strategies", "no");
        for (Part part : PARTS) {
            if (!listed.isEmpty() && !Line.details(plan, part.table()).isEmpty()) {
                belong(plan, part, listed, found);
            }
        }
        for (String table : List.of("mechanism", "measures")) {
            Line.groups(plan, table, "subStrategy")
                    .forEach(group -> filled(plan, table, group, found));
        }
    }

    private static void belong(Plan plan, Part part, Set<Integer> listed, Consumer<Finding> found) {
        for (Line line : Line.details(plan, part.table())) {
            List<Integer> path = line.cell(part.column()).path();
            if (!path.isEmpty() && !listed.contains(path.getFirst())) {
                found.accept(
                        Finding.of(
                                Rule.STRATEGY_UNKNOWN,
                                line.at(part.column()),
                                "",
                                path.getFirst().toString()));
            }
        }
        Set<Integer> held = numbers(plan, part.table(), part.column());
        for (Line line : Line.details(plan, "strategies")) {
            List<Integer> path = line.cell("no").path();
            if (!path.isEmpty() && !held.contains(path.getFirst())) {
                found.accept(
                        Finding.of(
                                Rule.STRATEGY_WITHOUT_PARTS,
                                line.at("no"),
                                "",
                                path.getFirst().toString(),
                                plan.table(part.table()).form().label()));
            }
        }
    }

    private static void filled(Plan plan, String table, List<Line> group, Consumer<Finding> found) {
        Line first = group.getFirst();
        for (ColumnForm column : plan.table(table).form().columns()) {
            String text =
                    group.stream()
                            .map(line -> line.cell(column.key()).text())
                            .collect(Collectors.joining("\n"));
            if (text.isBlank()) {
                found.accept(
                        Finding.of(
                                Rule.PART_MISSING, first.at(column.key()), "", "", column.label()));
            } else if (column.key().equals("actors") && !DRIVER.matcher(text).find()) {
                found.accept(Finding.of(Rule.DRIVER_MISSING, first.at(column.key()), "", ""));
            }
        }
    }

    private static Set<Integer> numbers(Plan plan, String table, String column) {
        return Line.details(plan, table).stream()
                .map(line -> line.cell(column).path())
                .filter(path -> !path.isEmpty())
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }
}
