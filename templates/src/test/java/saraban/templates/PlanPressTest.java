package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.TableDraft;
import saraban.corpus.plan.text.PlanJson;
import saraban.templates.internal.docx4j.DocxText;
import saraban.templates.plan.PlanPapers;

/// Each kind's sample against its `expected.txt`: the DOCX, then the lines of each printed page.
/// `-Dapprove` rewrites it; the diff is what one reads.
class PlanPressTest {
    private static final PlanPress PRESS =
            new PlanPress(new Typesetter(FontSet.standard()), PlanPapers.builtIn());

    @ParameterizedTest
    @EnumSource
    void theSampleOfAKindIsPrintedAsExpected(PlanKind kind) throws Exception {
        Printed printed = PRESS.print(sample(kind));
        assertEquals(List.of(), printed.warnings());
        var text = new StringBuilder(DocxText.of(printed.docx()));
        for (int page = 1; page <= printed.pages(); page++) {
            text.append("page ").append(page).append('\n');
            PdfText.lines(printed.pdf(), page)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        Path expected = Path.of("plans", kind.code(), "expected.txt");
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text.toString());
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateIsTheOneThatItsSourceWritesAndHasNoFault(PlanKind kind) throws Exception {
        byte[] template = PlanPapers.builtIn().template(kind);
        assertEquals(DocxText.of(PlanTemplateWriter.template(kind.code())), DocxText.of(template));
        assertEquals(List.of(), FormLint.check(kind, template));
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws Exception {
        Plan plan = sample(PlanKind.ANNUAL_HR_PLAN);
        assertArrayEquals(PRESS.print(plan).docx(), PRESS.print(plan).docx());
        assertArrayEquals(PRESS.print(plan).pdf(), PRESS.print(plan).pdf());
    }

    @Test
    void thereAreAsManyYearColumnsAsThePlanHasYears() throws Exception {
        for (int years = 1; years <= 5; years++) {
            Plan plan =
                    actions(
                            new FiscalYears(2567, 2566 + years),
                            Map.of("strategy", "๑ ก", "measure", "ข", "budget", "0"));
            String row = DocxText.of(PRESS.docx(plan, "")).split("    row\n")[3];
            assertEquals(6 + years, row.split("      cell\n", -1).length - 1, row);
        }
    }

    @Test
    void nothingAndZeroAndNoBudgetOnPurposeStayThreeDifferentThings() throws Exception {
        Plan plan =
                actions(
                        FiscalYears.of(2567),
                        Map.of("measure", "ก", "budget", ""),
                        Map.of("measure", "ข", "budget", "0"),
                        Map.of("measure", "ค", "budget", "ไม่ใช้งบประมาณ"),
                        Map.of("measure", "ง", "budget", "1234567.5"));
        List<String> rows = List.of(DocxText.of(PRESS.docx(plan, "")).split("    row\n"));
        List<String> budgets =
                rows.subList(3, 7).stream()
                        .map(row -> row.lines().filter(line -> line.contains("[Cell]")).toList())
                        .map(List::getLast)
                        .map(line -> line.replaceFirst(".*\\[Cell] ?", ""))
                        .toList();
        assertEquals(List.of("", "๐", "ไม่ใช้งบประมาณ", "๑,๒๓๔,๕๖๗.๕๐"), budgets);
    }

    @Test
    void aRowOfAStrategyThatIsNotInTheListIsPrintedAllTheSame() throws Exception {
        Plan plan =
                Plan.of(
                        PlanKind.ANNUAL_HR_PLAN,
                        "แผน",
                        FiscalYears.of(2567),
                        Map.of(),
                        Map.of(),
                        Map.of(
                                "strategies",
                                TableDraft.of(List.of(Map.of("no", "๑", "title", "หนึ่ง"))),
                                "projects",
                                TableDraft.of(
                                        List.of(
                                                Map.of(
                                                        "strategy",
                                                        "๑",
                                                        "no",
                                                        "๑",
                                                        "project",
                                                        "ของหนึ่ง"),
                                                Map.of(
                                                        "strategy",
                                                        "๔",
                                                        "no",
                                                        "๑",
                                                        "project",
                                                        "ของสี่"))),
                                "budget",
                                TableDraft.of(
                                        List.of(
                                                Map.of(
                                                        "strategy",
                                                        "๑",
                                                        "project",
                                                        "๙",
                                                        "unit",
                                                        "กองคลัง",
                                                        "amount",
                                                        "500")))));
        String text = DocxText.of(PRESS.docx(plan, ""));
        assertTrue(text.contains("ยุทธศาสตร์ที่␣๔") || text.contains("ยุทธศาสตร์ที่ ๔"), text);
        assertTrue(text.contains("ของสี่"), text);
        assertTrue(
                text.contains("กองคลัง จำนวน ๕๐๐␣บาท") || text.contains("กองคลัง จำนวน ๕๐๐ บาท"),
                text);
    }

    @Test
    void anAnnexSaysAtTheTopRightWhichOneItIs() throws Exception {
        Plan plan = sample(PlanKind.ACTION_PLAN);
        String annex = DocxText.of(PRESS.docx(plan, "สิ่งที่ส่งมาด้วย 1"));
        assertTrue(annex.contains("[AnnexMark] สิ่งที่ส่งมาด้วย ๑"), annex);
        assertTrue(!DocxText.of(PRESS.docx(plan, "")).contains("AnnexMark"));
    }

    @Test
    void anOfficesOwnPaperWins(@TempDir Path office) throws Exception {
        Path own = Files.createDirectories(office.resolve("action-plan")).resolve("template.docx");
        Files.write(own, PlanPapers.builtIn().template(PlanKind.KPI_REPORT));
        PlanPapers papers = PlanPapers.withOffice(office);
        assertArrayEquals(Files.readAllBytes(own), papers.template(PlanKind.ACTION_PLAN));
        assertArrayEquals(
                PlanPapers.builtIn().template(PlanKind.STRATEGY),
                papers.template(PlanKind.STRATEGY));
    }

    static Plan sample(PlanKind kind) throws Exception {
        return PlanJson.parse(Files.readString(Path.of("plans", kind.code(), "sample.json")));
    }

    @SafeVarargs
    private static Plan actions(FiscalYears years, Map<String, String>... rows) {
        return Plan.of(
                PlanKind.ACTION_PLAN,
                "แผน",
                years,
                Map.of(),
                Map.of(),
                Map.of("actions", TableDraft.of(List.of(rows))));
    }
}
