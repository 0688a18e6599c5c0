package saraban.corpus.plan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.plan.SamplePlans;

/// The figures of the plans that saraban was made for: what is wrong with them is found, and
/// nothing else.
class SamplePlansTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategy-five-columns",
                "strategy-three-columns",
                "action-plan-clean",
                "annual-hr-plan-clean",
                "kpi-report-clean",
                "development-plan-clean"
            })
    void aPlanThatIsRightHasNoFinding(String sample) {
        assertEquals(List.of(), found(sample));
    }

    @Test
    void theActionPlanLacksAYearAndIsTitledWithOthers() {
        assertEquals(
                List.of(
                        "TITLE_YEARS title: ๒๕๕๗ - ๒๕๖๐ | ๒๕๕๙ - ๒๕๖๐",
                        "YEAR_COLUMNS actions: 2557 2558 2559 2560 | 2557 2558 2559"),
                found("action-plan"));
    }

    @Test
    void theYearlyPlanAddsUpWronglyAndSharesUnequally() {
        assertEquals(
                List.of(
                        "COVER_TITLE fields.coverTitle: แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"
                                + " | แผนการบริหารและทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
                        "ROW_TOTAL staff[9].total: 87 | 86",
                        "COLUMN_TOTAL staff[9].filled: 64 | 63",
                        "COLUMN_TOTAL staff[9].vacant: 22 | 24",
                        "COLUMN_TOTAL summary[5].amount: 651,000 | 641,000",
                        "SHARED_DIFFERS budget[7].amount: 266,000 | 200,000",
                        "SHARED_DIFFERS budget[8].amount: 40,000 | 100,000",
                        "SHARED_DIFFERS budget[10].amount: 75,000 | 100,000",
                        "SHARED_DIFFERS budget[11].amount: 85,000 | 45,000",
                        "SHARED_DIFFERS budget[12].amount: 266,000 | 200,000",
                        "SHARED_DIFFERS budget[13].amount: 40,000 | 100,000",
                        "SHARED_DIFFERS budget[14].amount: 40,000 | 50,000",
                        "SHARED_DIFFERS budget[15].amount: 75,000 | 100,000",
                        "SHARED_DIFFERS budget[16].amount: 85,000 | 55,000",
                        "SUMMARY_AMOUNT summary[1].amount: 546,000 | 556,000",
                        "REMARK_AMOUNT summary[1].remark: 546,000 | 556,000",
                        "LEVEL_WITH_PERCENT projects[10].indicator:  | 80"),
                found("annual-hr-plan"));
    }

    @Test
    void theReportCountsFewerThanItListsAndScoresWhatWasNotDone() {
        assertEquals(
                List.of(
                        "POINT_STEP levels[2].criterion: 5 | 10",
                        "POINT_STEP levels[3].criterion: 5 | 10",
                        "SESSION_COUNT projects[2].statedSessions: 4 | 3",
                        "PARTICIPANTS projects[2].statedPeople: 966 | 710",
                        "PARTICIPANTS projects[5].statedPeople: 1,321 | 1,031",
                        "OBSTACLE_CONTRADICTS chapters.obstacles: 4 | 5"),
                found("kpi-report"));
    }

    @Test
    void theNextPlanForThreeYearsHasFour() {
        assertEquals(
                List.of("NEXT_CYCLE fields.nextCycle: ๒๕๗๐ - ๒๕๗๒ | ๒๕๗๐ - ๒๕๗๓"),
                found("development-plan"));
    }

    @Test
    void aClerkReadsASentenceAndItsPlace() {
        Finding total =
                PlanChecks.check(SamplePlans.read("annual-hr-plan")).stream()
                        .filter(finding -> finding.rule() == Rule.SUMMARY_AMOUNT)
                        .findFirst()
                        .orElseThrow();

        assertEquals(
                "รายการงบประมาณของยุทธศาสตร์นี้รวมเป็น ๕๔๖,๐๐๐ บาท (งบประมาณที่ใช้ร่วมนับครั้งเดียว) "
                        + "แต่ตารางสรุประบุ ๕๕๖,๐๐๐",
                total.sentence());
        assertEquals(
                "ตารางสรุปยุทธศาสตร์ แถวที่ ๑ ช่อง งบประมาณ (บาท)",
                total.place().label(SamplePlans.read("annual-hr-plan").form()));
    }

    private static List<String> found(String sample) {
        return PlanChecks.check(SamplePlans.read(sample)).stream()
                .map(
                        finding ->
                                "%s %s: %s | %s"
                                        .formatted(
                                                finding.rule(),
                                                finding.place().code(),
                                                finding.expected(),
                                                finding.found()))
                .toList();
    }
}
