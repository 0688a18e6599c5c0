package saraban.corpus.plan.check;

import java.util.ArrayList;
import java.util.List;
import saraban.corpus.plan.Plan;

/// Checks plans.
public final class PlanChecks {
    private static final List<Check> CHECKS =
            List.of(
                    new ReadableCells(),
                    new RequiredParts(),
                    new Titles(),
                    new YearColumns(),
                    new Numbering(),
                    new ItemNumbers(),
                    new StrategyParts(),
                    new ActionYears(),
                    new RowSums(),
                    new ColumnSums(),
                    new BudgetLines(),
                    new Summary(),
                    new ProjectDates(),
                    new IndicatorTargets(),
                    new Rounds(),
                    new ScoreLevels(),
                    new Scores(),
                    new Sessions(),
                    new Evidence(),
                    new Obstacles(),
                    new ApprovalDates(),
                    new Committee(),
                    new Posts());

    private PlanChecks() {}

    /// Everything that is wrong with a plan or worth a look, rule by rule. The same plan gives the
    /// same findings.
    public static List<Finding> check(Plan plan) {
        var findings = new ArrayList<Finding>();
        CHECKS.forEach(check -> check.look(plan, findings::add));
        return List.copyOf(findings);
    }
}
