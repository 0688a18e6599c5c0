package saraban.corpus.plan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;

/// The sessions that a report lists are as many as it states, their people add up to the number
/// stated, and its target is the product of its factors.
final class Sessions implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        if (plan.kind() != PlanKind.KPI_REPORT) {
            return;
        }
        Map<List<Integer>, List<Line>> byProject = new HashMap<>();
        Line.groups(plan, "sessions", "project")
                .forEach(
                        group ->
                                byProject.merge(
                                        group.getFirst().cell("project").path(),
                                        group,
                                        (one, other) ->
                                                Stream.concat(one.stream(), other.stream())
                                                        .toList()));
        for (Line project : Line.details(plan, "projects")) {
            List<Line> held = byProject.getOrDefault(project.cell("no").path(), List.of());
            count(project, held, found);
            people(project, held, found);
            target(project, found);
        }
        Projects.known(plan, "sessions", found);
    }

    private static void count(Line project, List<Line> held, Consumer<Finding> found) {
        OptionalLong stated = project.cell("statedSessions").count();
        if (stated.isPresent() && stated.getAsLong() != held.size()) {
            found.accept(
                    Finding.of(
                            Rule.SESSION_COUNT,
                            project.at("statedSessions"),
                            Figures.written(held.size()),
                            Figures.written(stated.getAsLong())));
        }
    }

    private static void people(Line project, List<Line> held, Consumer<Finding> found) {
        OptionalLong stated = project.cell("statedPeople").count();
        boolean all =
                !held.isEmpty()
                        && held.stream().allMatch(line -> line.cell("people").count().isPresent());
        if (stated.isEmpty() || !all) {
            return;
        }
        long counted =
                held.stream().mapToLong(line -> line.cell("people").count().getAsLong()).sum();
        if (counted != stated.getAsLong()) {
            found.accept(
                    Finding.of(
                            Rule.PARTICIPANTS,
                            project.at("statedPeople"),
                            Figures.written(counted),
                            Figures.written(stated.getAsLong())));
        }
    }

    private static void target(Line project, Consumer<Finding> found) {
        OptionalLong sessions = project.cell("targetSessions").count();
        OptionalLong each = project.cell("targetEach").count();
        OptionalLong stated = project.cell("targetPeople").count();
        if (sessions.isEmpty() || each.isEmpty() || stated.isEmpty()) {
            return;
        }
        long places = project.cell("targetPlaces").count().orElse(1);
        long product = sessions.getAsLong() * places * each.getAsLong();
        if (product != stated.getAsLong()) {
            found.accept(
                    Finding.of(
                            Rule.TARGET_PRODUCT,
                            project.at("targetPeople"),
                            Figures.written(product),
                            Figures.written(stated.getAsLong()),
                            "%d × %d × %d"
                                    .formatted(sessions.getAsLong(), places, each.getAsLong())));
        }
    }
}
