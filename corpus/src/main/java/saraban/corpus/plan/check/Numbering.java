package saraban.corpus.plan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.Plan;

/// Numbers run from 1 without a gap, and a number of two parts stands under its first part:
/// strategies, sub-strategies, projects of a strategy, sessions of a project.
final class Numbering implements Check {
    /// A column of numbers.
    ///
    /// @param under column whose number they start anew under; empty where they run through
    private record Run(String table, String column, String under) {}

    private static final List<Run> RUNS =
            List.of(
                    new Run("strategies", "no", ""),
                    new Run("projects", "no", "strategy"),
                    new Run("training", "no", ""),
                    new Run("sessions", "no", "project"));

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        RUNS.forEach(run -> run(plan, run, found));
        subStrategies(plan, "mechanism", found);
        subStrategies(plan, "measures", found);
        subStrategies(plan, "actions", found);
    }

    private static void run(Plan plan, Run run, Consumer<Finding> found) {
        Map<List<Integer>, Integer> last = new HashMap<>();
        List<Integer> above = List.of();
        for (Line line : Line.details(plan, run.table())) {
            if (!line.cell(run.under()).isBlank()) {
                above = line.cell(run.under()).path();
            }
            Cell number = line.cell(run.column());
            if (number.isBlank()) {
                continue;
            }
            int expected = last.getOrDefault(above, 0) + 1;
            if (number.path().isEmpty()) {
                found.accept(
                        Finding.of(
                                Rule.NUMBER_MISSING,
                                line.at(run.column()),
                                Figures.written(expected),
                                number.text()));
                last.put(above, expected);
            } else {
                compare(
                        line,
                        run.column(),
                        expected(above, expected, number),
                        number.path(),
                        found);
                last.put(above, number.path().getLast());
            }
        }
    }

    // The third of strategy 2 may be written 3 or 2.3.
    private static List<Integer> expected(List<Integer> above, int expected, Cell number) {
        if (number.path().size() == 1) {
            return List.of(expected);
        }
        var whole = new ArrayList<>(above);
        whole.add(expected);
        return whole;
    }

    // 1.1, 1.2, … 2.1: the second part goes on by one, or the first does and the second is 1.
    private static void subStrategies(Plan plan, String table, Consumer<Finding> found) {
        List<Integer> last = List.of(0, 0);
        List<Integer> strategy = List.of();
        for (Line line : Line.details(plan, table)) {
            Cell cell = line.cell("subStrategy");
            if (!line.cell("strategy").path().isEmpty()) {
                strategy = line.cell("strategy").path();
            }
            if (cell.isBlank()) {
                continue;
            }
            List<Integer> path = cell.path();
            if (path.isEmpty()) {
                found.accept(
                        Finding.of(
                                Rule.NUMBER_MISSING,
                                line.at("subStrategy"),
                                written(followers(last).getFirst()),
                                cell.text()));
                continue;
            }
            if (!strategy.isEmpty() && !path.getFirst().equals(strategy.getFirst())) {
                compare(line, "subStrategy", List.of(strategy.getFirst(), 1), path, found);
            } else if (!followers(last).contains(path) && !path.equals(last)) {
                compare(line, "subStrategy", expected(last, path), path, found);
            }
            last = path.size() == 2 ? path : last;
        }
    }

    private static List<List<Integer>> followers(List<Integer> last) {
        var next = new ArrayList<List<Integer>>();
        if (last.getFirst() > 0) {
            next.add(List.of(last.getFirst(), last.getLast() + 1));
        }
        next.add(List.of(last.getFirst() + 1, 1));
        return next;
    }

    private static List<Integer> expected(List<Integer> last, List<Integer> path) {
        List<List<Integer>> followers = followers(last);
        return path.getFirst().equals(last.getFirst()) ? followers.getFirst() : followers.getLast();
    }

    private static void compare(
            Line line,
            String column,
            List<Integer> expected,
            List<Integer> path,
            Consumer<Finding> found) {
        if (!path.equals(expected)) {
            found.accept(
                    Finding.of(
                            Rule.NUMBER_ORDER, line.at(column), written(expected), written(path)));
        }
    }

    private static String written(List<Integer> path) {
        return path.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
