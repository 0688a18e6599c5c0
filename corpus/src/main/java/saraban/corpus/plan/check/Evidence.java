package saraban.corpus.plan.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import saraban.corpus.plan.Plan;

/// Every project of a report has its evidence.
final class Evidence implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        if (!plan.tables().containsKey("evidence") || plan.table("evidence").isEmpty()) {
            return;
        }
        Set<List<Integer>> proven =
                Line.groups(plan, "evidence", "project").stream()
                        .filter(
                                group ->
                                        group.stream()
                                                .anyMatch(line -> !line.cell("document").isBlank()))
                        .map(group -> group.getFirst().cell("project").path())
                        .collect(Collectors.toSet());
        for (Line project : Line.details(plan, "projects")) {
            List<Integer> number = project.cell("no").path();
            if (!number.isEmpty() && !proven.contains(number)) {
                found.accept(
                        Finding.of(
                                Rule.EVIDENCE_MISSING,
                                project.at("project"),
                                "",
                                "",
                                project.cell("project").text()));
            }
        }
        Projects.known(plan, "evidence", found);
    }
}
