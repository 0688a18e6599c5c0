package saraban.corpus.plan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.SearchText;

/// The money of a yearly plan, strategy by strategy, budgets that several share counted once: at
/// the line where they stand first.
final class BudgetSums {
    private final Map<Integer, Long> byLine = new HashMap<>();
    private final Map<Integer, Long> byStrategy = new HashMap<>();
    private final Map<List<Integer>, Long> byProject = new HashMap<>();

    private BudgetSums() {}

    static BudgetSums of(Plan plan) {
        var sums = new BudgetSums();
        sums.lines(plan);
        sums.projects(plan);
        return sums;
    }

    /// What a line adds, in satang: 0 where its budget was counted before.
    long counted(Line line) {
        return byLine.getOrDefault(line.number(), 0L);
    }

    /// The money of a strategy, in satang.
    long ofStrategy(int strategy) {
        return byStrategy.getOrDefault(strategy, 0L);
    }

    /// The money of a project as its lines name it, whether shared or not; absent where it has no
    /// lines.
    Map<List<Integer>, Long> ofProjects() {
        return byProject;
    }

    private void lines(Plan plan) {
        Set<String> seen = new HashSet<>();
        int strategy = 0;
        List<Integer> project = List.of();
        for (Line line : Line.details(plan, "budget")) {
            if (!line.cell("strategy").path().isEmpty()) {
                strategy = line.cell("strategy").path().getFirst();
                project = List.of();
            }
            if (!line.cell("project").path().isEmpty()) {
                project = line.cell("project").path();
            }
            long satang = line.cell("amount").satang().orElse(0);
            boolean again = isShared(line) && !seen.add(pot(line));
            long counted = again ? 0 : satang;
            byLine.put(line.number(), counted);
            byStrategy.merge(strategy, counted, Long::sum);
            if (!project.isEmpty()) {
                byProject.merge(List.of(strategy, project.getFirst()), satang, Long::sum);
            }
        }
    }

    private void projects(Plan plan) {
        int strategy = 0;
        for (Line line : Line.details(plan, "projects")) {
            if (!line.cell("strategy").path().isEmpty()) {
                strategy = line.cell("strategy").path().getFirst();
            }
            List<Integer> no = line.cell("no").path();
            boolean hasLines =
                    !no.isEmpty() && byProject.containsKey(List.of(strategy, no.getFirst()));
            if (!hasLines && line.row().cells().containsKey("budget")) {
                byStrategy.merge(strategy, line.cell("budget").satang().orElse(0), Long::sum);
            }
        }
    }

    static boolean isShared(Line line) {
        return !line.cell("shared").isBlank();
    }

    /// Names the money that lines share: the shared budget, and the unit whose part it is.
    static String pot(Line line) {
        return SearchText.of(line.cell("shared").text())
                + "|"
                + SearchText.of(line.cell("unit").text());
    }
}
