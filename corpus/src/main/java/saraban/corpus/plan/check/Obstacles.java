package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.corpus.plan.Phrases;
import saraban.corpus.plan.Plan;

/// A level that could not be reached, as the obstacles say, is not the level that was scored.
final class Obstacles implements Check {
    private static final Pattern NOT_DONE =
            Pattern.compile("ไม่สามารถ|ไม่ได้|ยังไม่|ไม่แล้วเสร็จ|ไม่บรรลุ");

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        Optional<Integer> lowest =
                plan.chapter("obstacles").stream()
                        .filter(text -> NOT_DONE.matcher(text).find())
                        .flatMap(text -> Phrases.levels(text).stream())
                        .min(Integer::compare);
        Optional<BigDecimal> scored =
                Line.details(plan, "scores").stream()
                        .flatMap(row -> Stream.ofNullable(row.cell("score").decimal().orElse(null)))
                        .max(BigDecimal::compareTo);
        if (lowest.isPresent()
                && scored.isPresent()
                && scored.get().compareTo(BigDecimal.valueOf(lowest.get())) >= 0) {
            found.accept(
                    Finding.of(
                            Rule.OBSTACLE_CONTRADICTS,
                            new Place.InChapter("obstacles"),
                            lowest.get().toString(),
                            Figures.written(scored.get())));
        }
    }
}
