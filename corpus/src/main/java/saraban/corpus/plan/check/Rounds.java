package saraban.corpus.plan.check;

import java.util.List;
import java.util.function.Consumer;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;

/// A report is of one round: exactly one of its boxes is ticked.
final class Rounds implements Check {
    private static final List<String> BOXES = List.of("round6", "round9", "round12");

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        if (plan.kind() != PlanKind.KPI_REPORT) {
            return;
        }
        List<String> ticked = BOXES.stream().filter(box -> plan.field(box).marked()).toList();
        if (ticked.size() != 1) {
            String place = ticked.isEmpty() ? BOXES.getLast() : ticked.getLast();
            found.accept(
                    Finding.of(
                            Rule.ONE_ROUND,
                            new Place.InField(place),
                            "1",
                            Figures.written(ticked.size())));
        }
    }
}
