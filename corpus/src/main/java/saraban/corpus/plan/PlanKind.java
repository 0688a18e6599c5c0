package saraban.corpus.plan;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of plans and reports that an office sends with its letters.
public enum PlanKind {
    STRATEGY("strategy", "ยุทธศาสตร์"),
    ACTION_PLAN("action-plan", "แผนปฏิบัติการ"),
    ANNUAL_HR_PLAN("annual-hr-plan", "แผนบริหารและพัฒนาทรัพยากรบุคคลประจำปี"),
    KPI_REPORT("kpi-report", "รายงานผลการปฏิบัติราชการตามคำรับรอง (รายตัวชี้วัด)"),
    DEVELOPMENT_PLAN("development-plan", "แผนพัฒนาบุคลากร ๓ ปี");

    private final String code;
    private final String title;

    PlanKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public static Optional<PlanKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /// The word of the outside face, e.g. `kpi-report`.
    public String code() {
        return code;
    }

    /// What the office calls it.
    public String title() {
        return title;
    }

    /// The fields, chapters and tables of such a plan.
    public PlanForm form() {
        return switch (this) {
            case STRATEGY -> StrategyForms.STRATEGY;
            case ACTION_PLAN -> StrategyForms.ACTION_PLAN;
            case ANNUAL_HR_PLAN -> PersonnelForms.ANNUAL;
            case KPI_REPORT -> KpiForms.REPORT;
            case DEVELOPMENT_PLAN -> PersonnelForms.DEVELOPMENT;
        };
    }
}
