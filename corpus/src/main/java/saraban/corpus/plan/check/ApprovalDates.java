package saraban.corpus.plan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.FieldForm;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.Reading;

/// A development plan is submitted by 30 September, approved before it is announced, announced
/// before it is in force on 1 October; its amendments are numbered from 1.
final class ApprovalDates implements Check {
    private static final List<String> WAY =
            List.of("meetingDate", "submitted", "approved", "announced", "inForce");

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        if (plan.kind() == PlanKind.DEVELOPMENT_PLAN) {
            LocalDate first = plan.years().firstDay();
            day(plan.field("submitted"))
                    .filter(day -> !day.isBefore(first))
                    .ifPresent(
                            day ->
                                    report(
                                            Rule.SUBMITTED_LATE,
                                            "submitted",
                                            first.minusDays(1),
                                            day,
                                            found));
            day(plan.field("inForce"))
                    .filter(day -> !day.equals(first))
                    .ifPresent(day -> report(Rule.FORCE_DATE, "inForce", first, day, found));
        }
        order(plan, found);
        revisions(plan, found);
    }

    private static void order(Plan plan, Consumer<Finding> found) {
        Optional<String> before = Optional.empty();
        for (String field : WAY) {
            Optional<LocalDate> day = day(plan.field(field));
            if (day.isPresent()) {
                Optional<LocalDate> earlier = before.flatMap(key -> day(plan.field(key)));
                if (earlier.isPresent() && day.get().isBefore(earlier.get())) {
                    found.accept(
                            Finding.of(
                                    Rule.DATE_ORDER,
                                    new Place.InField(field),
                                    ThaiDate.printed(earlier.get()),
                                    ThaiDate.printed(day.get()),
                                    plan.form()
                                            .field(before.get())
                                            .map(FieldForm::label)
                                            .orElseThrow()));
                }
                before = Optional.of(field);
            }
        }
    }

    private static void revisions(Plan plan, Consumer<Finding> found) {
        int expected = 0;
        for (Line line : Line.details(plan, "revisions")) {
            expected++;
            OptionalLong number = line.cell("no").count();
            if (!line.cell("no").isUnreadable() && number.orElse(0) != expected) {
                found.accept(
                        Finding.of(
                                Rule.REVISION_NUMBER,
                                line.at("no"),
                                Integer.toString(expected),
                                line.cell("no").text()));
            }
            Optional<LocalDate> approved = day(line.cell("approved"));
            Optional<LocalDate> announced = day(line.cell("announced"));
            if (approved.isPresent()
                    && announced.isPresent()
                    && announced.get().isBefore(approved.get())) {
                found.accept(
                        Finding.of(
                                Rule.DATE_ORDER,
                                line.at("announced"),
                                ThaiDate.printed(approved.get()),
                                ThaiDate.printed(announced.get()),
                                "วันที่มีมติเห็นชอบ"));
            }
        }
    }

    private static void report(
            Rule rule, String field, LocalDate expected, LocalDate day, Consumer<Finding> found) {
        found.accept(
                Finding.of(
                        rule,
                        new Place.InField(field),
                        ThaiDate.printed(expected),
                        ThaiDate.printed(day)));
    }

    private static Optional<LocalDate> day(Cell cell) {
        return cell.period().map(Reading.Period::to);
    }
}
