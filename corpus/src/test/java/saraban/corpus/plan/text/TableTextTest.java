package saraban.corpus.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.plan.TableForm;

class TableTextTest {
    private static final FiscalYears YEARS = new FiscalYears(2567, 2569);

    @Test
    void aSpreadsheetsCellsMayHoldLineBreaksAndQuotes() {
        String pasted = "ก\t\"สองบรรทัด\nและ \"\"คำ\"\"\"\t3\r\n\r\n\"ไม่ปิด\tข\t\r\n";

        assertEquals(
                List.of(List.of("ก", "สองบรรทัด\nและ \"คำ\"", "3"), List.of("\"ไม่ปิด", "ข", "")),
                TableText.cells(pasted));
    }

    @Test
    void withoutHeadingsTheOrderOfTheColumnsCounts() {
        Pasted pasted =
                TableText.read(
                        form(PlanKind.ANNUAL_HR_PLAN, "staff"),
                        FiscalYears.of(2567),
                        "กองคลัง\t๖\t๒\t๘\tเกิน\nกองช่าง\t๗\t๒\t๙\t\n");

        assertFalse(pasted.byHeader());
        assertEquals(List.of("เกิน"), pasted.unused());
        assertEquals(
                List.of(
                        Map.of("unit", "กองคลัง", "filled", "๖", "vacant", "๒", "total", "๘"),
                        Map.of("unit", "กองช่าง", "filled", "๗", "vacant", "๒", "total", "๙")),
                pasted.draft().rows());
    }

    @Test
    void headingsAreKnownInAnyOrderAndByTheirFirstWords() {
        Pasted pasted =
                TableText.read(
                        form(PlanKind.ANNUAL_HR_PLAN, "projects"),
                        FiscalYears.of(2567),
                        "โครงการ/กิจกรรม\tลำดับ ที่\tตัว ชี้วัด\tงบประมาณที่ใช้สำหรับการดำเนินโครงการ\tแหล่งเงิน\n"
                                + "อบรม\t๑\tร้อยละ ๘๐\t๒๐,๐๐๐\tเทศบัญญัติ\n");

        assertTrue(pasted.byHeader());
        assertEquals(List.of("project", "no", "indicator", "budget"), pasted.columns());
        assertEquals(List.of("แหล่งเงิน"), pasted.unused());
        assertEquals("๒๐,๐๐๐", pasted.draft().rows().getFirst().get("budget"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มีคนครอง",
                "มีนครอง",
                "มีคนครองง",
                "มีคบครอง",
                "มี คนครอง",
                "มีคนครอง (อัตรา)"
            })
    void aHeadingIsKnownInSpiteOfOneSlip(String heading) {
        Pasted pasted =
                TableText.read(
                        form(PlanKind.ANNUAL_HR_PLAN, "staff"),
                        FiscalYears.of(2567),
                        "สำนัก/กอง\tว่าง\t" + heading + "\nกองคลัง\t๒\t๖\n");

        assertEquals(List.of("unit", "vacant", "filled"), pasted.columns());
    }

    @Test
    void aTableOnItsSideIsTurned() {
        Pasted pasted =
                TableText.read(
                        form(PlanKind.ANNUAL_HR_PLAN, "staff"),
                        FiscalYears.of(2567),
                        "สำนัก/กอง\tกองคลัง\tกองช่าง\tรวม\nมีคนครอง\t๖\t๗\t๑๓\nว่าง\t๒\t๒\t๔\nรวม\t๘\t๙\t๑๗\n");

        assertTrue(pasted.turned());
        assertEquals(
                List.of(
                        Map.of("unit", "กองคลัง", "filled", "๖", "vacant", "๒", "total", "๘"),
                        Map.of("unit", "กองช่าง", "filled", "๗", "vacant", "๒", "total", "๙"),
                        Map.of("unit", "รวม", "filled", "๑๓", "vacant", "๔", "total", "๑๗")),
                pasted.draft().rows());
    }

    @Test
    void aGroupStandsOverItsYears() {
        Pasted pasted =
                TableText.read(
                        form(PlanKind.DEVELOPMENT_PLAN, "training"),
                        YEARS,
                        """
                        ที่\tโครงการ/หลักสูตร\tเป้าหมาย (คน)\t\t\tงบประมาณ (บาท)\t\t\tผู้รับผิดชอบ
                        \t\t๒๕๖๗\t๒๕๖๘\t๒๕๖๙\t๒๕๖๗\t๒๕๖๘\t๒๕๖๙\t
                        ๑\tอบรม\t๑๒\t๑๐\t๘\t๓๖,๐๐๐\t๓๐,๐๐๐\t๒๔,๐๐๐\tสำนักปลัด
                        """);

        assertEquals(List.of(2567, 2568, 2569), pasted.draft().years());
        assertEquals(
                Map.of(
                        "no", "๑",
                        "course", "อบรม",
                        "people.2567", "๑๒",
                        "people.2568", "๑๐",
                        "people.2569", "๘",
                        "amount.2567", "๓๖,๐๐๐",
                        "amount.2568", "๓๐,๐๐๐",
                        "amount.2569", "๒๔,๐๐๐",
                        "unit", "สำนักปลัด"),
                pasted.draft().rows().getFirst());
    }

    @Test
    void aWordTableComesAsHtmlItsCellsReachingOverOthers() {
        Pasted pasted =
                TableText.read(
                        form(PlanKind.ACTION_PLAN, "actions"),
                        new FiscalYears(2557, 2560),
                        """
                        <html><head><style>td {color: red}</style></head><body><!--StartFragment-->
                        <table border=1><tr><td rowspan="2">ยุทธศาสตร์</td><td rowspan=2>กลยุทธ์</td>
                        <td rowspan=2>แนวทางการดำเนินงาน</td><td rowspan=2>ขั้นตอนและวิธีการ</td>
                        <td colspan=3>ระยะเวลา</td><td rowspan=2>หน่วยงาน<br>ที่รับผิดชอบ</td><td rowspan=2>งบประมาณ</td></tr>
                        <tr><td>๕๗</td><td>๕๘</td><td>๕๙</td></tr>
                        <tr><td rowspan=2><p class=MsoNormal>๑ แบบอย่าง<o:p></o:p></p></td><td>๑.๑ ยกย่อง</td><td>ออกเกณฑ์</td>
                        <td><p>ยกร่าง</p><p>ประกาศ&nbsp;ผล</p></td><td colspan=3>↔</td><td>สำนักงาน ก.ถ.</td><td>ปีละ ๕๐๐,๐๐๐ บาท</td></tr>
                        <tr><td></td><td>รวบรวมบทเรียน</td><td></td><td></td><td>↔</td><td></td><td>A &amp; B</td><td>&#3659;</td></tr>
                        </table><p>หลังตาราง</p><table><tr><td>อื่น</td></tr></table></body></html>
                        """);

        assertEquals(List.of(2557, 2558, 2559), pasted.draft().years());
        Map<String, String> first = pasted.draft().rows().getFirst();
        assertEquals("๑ แบบอย่าง", first.get("strategy"));
        assertEquals("ยกร่าง\nประกาศ ผล", first.get("steps"));
        assertEquals(
                "↔↔↔", first.get("years.2557") + first.get("years.2558") + first.get("years.2559"));
        assertEquals(
                Map.of(
                        "measure", "รวบรวมบทเรียน",
                        "years.2558", "↔",
                        "unit", "A & B",
                        "budget", "๋"),
                pasted.draft().rows().getLast());
        assertEquals(2, pasted.draft().rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "<table></table>", "<table><tr><td colspan=999>", "\t\t\n"})
    void nothingAndBrokenPiecesGiveNoRows(String text) {
        Pasted pasted =
                TableText.read(form(PlanKind.STRATEGY, "strategies"), FiscalYears.of(2567), text);

        assertEquals(List.of(), pasted.draft().rows());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategy-five-columns",
                "strategy-three-columns",
                "action-plan",
                "annual-hr-plan",
                "kpi-report",
                "development-plan"
            })
    void aTableGoesOutAndComesBackTheSame(String sample) {
        Plan plan = SamplePlans.read(sample);

        for (PlanTable table : plan.tables().values()) {
            Pasted back = TableText.read(table.form(), plan.years(), TableText.tabbed(table));

            Plan again =
                    Plan.of(
                            plan.kind(),
                            plan.title(),
                            plan.years(),
                            Map.of(),
                            Map.of(),
                            Map.of(table.form().key(), back.draft()));
            assertEquals(table, again.table(table.form().key()), sample);
            assertEquals(List.of(), back.unused());
        }
    }

    private static TableForm form(PlanKind kind, String table) {
        return kind.form().table(table).orElseThrow();
    }
}
