package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.TableDraft;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.text.PlanJson;
import saraban.server.desk.Clerk;

/// Plans in a real browser: typed, moved about in, pasted into, taken back, checked at their cells.
class PlansBrowserTest extends BrowserTest {
    private static final Clerk MALEE = new Clerk("malee", Role.CLERK, Secrecy.NONE);
    private static final String PASTE =
            """
            ([id, type, text]) => {
              const data = new DataTransfer();
              data.setData(type, text);
              document.getElementById(id).dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @BeforeEach
    void signIn() {
        chromium.signIn(site, "malee");
    }

    @Test
    void aTableIsTypedByKeysAloneAndCheckedAtItsCells() {
        page.click("nav >> text=แผนและรายงาน");
        chromium.lookEverywhere("plans-empty");
        page.click("text=แผนบริหารและพัฒนาทรัพยากรบุคคลประจำปี");
        page.fill("#title", "แผนบุคลากรประจำปี ๒๕๖๗");
        page.fill("#from", "๒๕๖๗");
        chromium.lookEverywhere("plan-new");
        page.click("text=เริ่มเขียน");
        page.waitForURL("**/plans/*");

        page.click(id("t.staff.1.unit"));
        page.keyboard().type("กองคลัง");
        page.keyboard().press("Tab");
        page.keyboard().type("๖");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("๒");
        page.keyboard().press("Tab");
        page.keyboard().type("๙");
        page.waitForSelector(id("t.staff.1.total") + "[aria-invalid=true]");
        String about = page.getAttribute(id("t.staff.1.total"), "aria-describedby").split(" ")[0];
        assertTrue(page.textContent("#" + about).contains("แถวที่ ๑"));

        page.keyboard().press("Enter");
        assertEquals("t.staff.2.total", focused());
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Control+a");
        page.keyboard().type("๘");
        page.waitForSelector(id("t.staff.1.total") + ":not([aria-invalid])");
        page.waitForFunction("() => document.querySelector('[name=base]').value > 1");
        page.reload();
        assertEquals("๘", page.inputValue(id("t.staff.1.total")));
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void rowsComeFromExcelAndWordAndGoBackAgain() {
        String plan = begin(PlanKind.ANNUAL_HR_PLAN);
        go(plan);
        page.click(id("t.budget.1.strategy"));
        paste(
                "t.budget.1.strategy",
                "text/plain",
                "๑\\tอบรมจริยธรรม\\tสำนักปลัด\\t๓๐,๐๐๐\\r\\n๑\\t\"ศึกษาดูงาน\\nสองวัน\"\\tกองช่าง\\t๕๐,๐๐๐\\r\\n");
        assertEquals("อบรมจริยธรรม", page.inputValue(id("t.budget.1.project")));
        assertEquals("ศึกษาดูงาน\nสองวัน", page.inputValue(id("t.budget.2.project")));
        assertTrue(page.textContent("#grid-note").contains("วาง ๒ แถว ๔ ช่องแล้ว"));

        page.click(id("t.budget.3.strategy"));
        paste(
                "t.budget.3.strategy",
                "text/html",
                "<table><tr><td rowspan=2>๒</td><td><p>พัฒนา</p><p>ผู้บริหาร</p></td><td>กองคลัง</td></tr><tr><td>พัฒนาช่าง</td><td>กองช่าง</td></tr></table>");
        assertEquals("พัฒนา\nผู้บริหาร", page.inputValue(id("t.budget.3.project")));
        assertEquals("", page.inputValue(id("t.budget.4.strategy")));
        assertEquals("กองช่าง", page.inputValue(id("t.budget.4.unit")));

        page.click(id("t.budget.1.project"));
        page.keyboard().press("Alt+ArrowDown");
        assertEquals("t.budget.2.project", focused());
        assertEquals("อบรมจริยธรรม", page.inputValue(id("t.budget.2.project")));
        page.click("[data-grid=budget] [data-act=remove]");
        assertEquals("พัฒนา\nผู้บริหาร", page.inputValue(id("t.budget.2.project")));
        page.click("[data-grid=budget] [data-act=undo]");
        page.click("[data-grid=budget] [data-act=undo]");
        assertEquals("อบรมจริยธรรม", page.inputValue(id("t.budget.1.project")));
        page.keyboard().press("Control+z");
        assertEquals("", page.inputValue(id("t.budget.3.project")));
        page.click("[data-grid=budget] [data-act=insert]");
        assertEquals(4, page.locator("[data-grid=budget] tbody tr").count());
        page.click("button[value=save]");
        page.waitForSelector(id("t.budget.1.project"));
        assertEquals("ศึกษาดูงาน\nสองวัน", page.inputValue(id("t.budget.2.project")));
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aFindingLeadsToItsCellAndEveryPageHindersNobody() throws IOException {
        begin("kpi-report");
        chromium.lookEverywhere("plan-kpi-report");
        begin("annual-hr-plan");
        chromium.lookEverywhere("plan-annual-hr-plan");
        chromium.shootWhole("plan-whole");
        String first = "#findings a[href^='#t.staff.9.'] >> nth=0";
        String anchor = page.getAttribute(first, "href").substring(1);
        page.click(first);
        assertEquals(anchor, focused());
        chromium.lookEverywhere("plan-grid");
        go("/plans");
        chromium.lookEverywhere("plans");
        go("/plans/rows?words=%E0%B8%AD%E0%B8%9A%E0%B8%A3%E0%B8%A1");
        chromium.lookEverywhere("plan-rows");
        go("/plans/1/revisions");
        chromium.lookEverywhere("plan-revisions");
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void plansAreChosenBehindALetterAndNamedAmongItsEnclosures() {
        begin(PlanKind.ANNUAL_HR_PLAN);
        begin(PlanKind.DEVELOPMENT_PLAN);
        go("/plans");
        page.click("form[action='/plans/1/letter'] button");
        page.waitForURL("**/drafts/*");
        assertEquals("1:1", page.inputValue("#annexes"));
        chromium.lookEverywhere("draft-annexes");

        page.click(".field-annexes [data-more]");
        page.selectOption(".field-annexes [data-row] >> nth=1 >> select", "2:1");
        page.waitForFunction("() => document.querySelector('[name=base]').value > 1");
        page.click(".field-annexes [value='enclose:annexes']");
        page.waitForURL("**/drafts/*#enclosures");
        // Both plans have the same title, which is named once.
        assertEquals("แผนบุคลากร", page.inputValue("[name='enclosures.title'] >> nth=0"));
        assertEquals("", page.inputValue("[name='enclosures.title'] >> nth=1"));
        page.click(".field-annexes .row-drop >> nth=0");
        assertEquals("2:1", page.inputValue("[name='annexes.plan'] >> nth=0"));
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void twoHundredRowsStayUsable() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 1; row <= 200; row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("no", Integer.toString(row));
            cells.put("course", "หลักสูตรการปฏิบัติงานสารบรรณอิเล็กทรอนิกส์ รุ่นที่ " + row);
            cells.put("people.2567", "๒๐");
            cells.put("amount.2567", "๑๐,๐๐๐");
            rows.add(cells);
        }
        Plan plan =
                Plan.of(
                        PlanKind.DEVELOPMENT_PLAN,
                        "แผนพัฒนาบุคลากร",
                        new FiscalYears(2567, 2569),
                        Map.of(),
                        Map.of(),
                        Map.of("training", TableDraft.of(rows)));
        KeptPlan kept = site.place().planDesk().start(plan, Secrecy.NONE, MALEE);
        go("/plans/" + kept.id());
        page.click(id("t.training.100.course"));
        long begun = System.nanoTime();
        page.click("[data-grid=training] [data-act=insert]");
        assertEquals("t.training.101.no", focused());
        long insertMs = (System.nanoTime() - begun) / 1_000_000;
        page.keyboard().type("๑๐๑");
        page.waitForFunction("() => document.querySelector('[name=base]').value > 1");
        System.Logger log = System.getLogger("saraban.browser");
        log.log(System.Logger.Level.INFO, "a row among 200 inserted in {0} ms", insertMs);
        assertTrue(insertMs < 3_000, "a row was inserted in " + insertMs + " ms");
        assertEquals(
                201,
                site.place()
                        .planDesk()
                        .find(kept.id(), MALEE)
                        .orElseThrow()
                        .latest()
                        .plan()
                        .table("training")
                        .rows()
                        .size());
    }

    private void begin(String sample) throws IOException {
        Path file = Path.of("../corpus/samples/plans", sample + ".json");
        Plan plan = PlanJson.parse(Files.readString(file));
        go("/plans/" + site.place().planDesk().start(plan, Secrecy.NONE, MALEE).id());
    }

    private String begin(PlanKind kind) {
        return "/plans/"
                + site.place()
                        .planDesk()
                        .start(
                                Plan.of(
                                        kind,
                                        "แผนบุคลากร",
                                        FiscalYears.of(2567),
                                        Map.of(),
                                        Map.of(),
                                        Map.of()),
                                Secrecy.NONE,
                                MALEE)
                        .id();
    }

    private void paste(String id, String type, String text) {
        String written = text.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
        page.evaluate(PASTE, List.of(id, type, written));
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.id");
    }

    private static String id(String anchor) {
        return "[id='" + anchor + "']";
    }
}
