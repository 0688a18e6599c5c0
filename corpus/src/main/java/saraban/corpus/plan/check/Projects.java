package saraban.corpus.plan.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import saraban.corpus.plan.Plan;

/// The projects that other tables of a report point to by number.
final class Projects {
    private Projects() {}

    /// Reports every row of a table that points to a project the report does not have.
    static void known(Plan plan, String table, Consumer<Finding> found) {
        Set<List<Integer>> known =
                Line.details(plan, "projects").stream()
                        .map(line -> line.cell("no").path())
                        .collect(Collectors.toSet());
        for (Line line : Line.details(plan, table)) {
            if (!line.cell("project").isBlank() && !known.contains(line.cell("project").path())) {
                found.accept(
                        Finding.of(
                                Rule.PROJECT_UNKNOWN,
                                line.at("project"),
                                "",
                                line.cell("project").text()));
            }
        }
    }
}
