package saraban.corpus.plan.check;

import java.util.function.Consumer;
import saraban.corpus.plan.Plan;

/// Every post has a curriculum at least, and three competencies of its line.
final class Posts implements Check {
    private static final int FEWEST_COMPETENCIES = 3;

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        for (Line line : Line.details(plan, "posts")) {
            String post = line.cell("post").text();
            if (line.cell("curricula").isBlank()) {
                found.accept(
                        Finding.of(Rule.POST_CURRICULUM, line.at("curricula"), "1", "0", post));
            }
            long competencies = line.cell("competencies").count().orElse(0);
            if (!line.cell("competencies").isUnreadable() && competencies < FEWEST_COMPETENCIES) {
                found.accept(
                        Finding.of(
                                Rule.POST_COMPETENCIES,
                                line.at("competencies"),
                                Figures.written(FEWEST_COMPETENCIES),
                                Figures.written(competencies),
                                post));
            }
        }
    }
}
