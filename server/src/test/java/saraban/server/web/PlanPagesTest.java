package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPagesTest {
    @TempDir private Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = TestSite.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPlanIsBegunWrittenRowByRowAndCheckedAtItsCells() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "annual-hr-plan", "๒๕๖๗", "");

        HttpResponse<String> saved = save(clerk, plan, 1, staff("6", "2", "9"), "save");

        assertEquals(303, saved.statusCode());
        String page = clerk.get(plan).body();
        assertTrue(page.contains("กองคลัง"), page);
        assertTrue(
                page.matches(
                        "(?s).*id=\"t\\.staff\\.1\\.total\"[^>]*aria-describedby=\"finding-\\d+\"[^>]*aria-invalid=\"true\".*"),
                page);
        assertTrue(page.contains("href=\"#t.staff.1.total\""), page);
    }

    @Test
    void whatIsTypedIsCheckedWithoutBeingKept() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "annual-hr-plan", "2567", "2567");

        HttpResponse<String> wrong = post(clerk, plan + "/check", 1, staff("6", "2", "9"), "");
        HttpResponse<String> right = post(clerk, plan + "/check", 1, staff("6", "2", "8"), "");

        assertTrue(wrong.body().contains("\"anchor\":\"t.staff.1.total\""), wrong.body());
        assertFalse(right.body().contains("\"anchor\":\"t.staff.1.total\""), right.body());
        assertFalse(clerk.get(plan).body().contains("กองคลัง"));
    }

    @Test
    void twoClerksNeverLoseAWord() {
        Visit malee = site.visitAs("malee");
        Visit wichai = site.visitAs("wichai");
        String plan = begin(malee, "annual-hr-plan", "2567", "");
        wichai.get(plan);
        save(malee, plan, 1, staff("6", "2", "8"), "save");

        HttpResponse<String> late = save(wichai, plan, 1, staff("7", "1", "8"), "save");

        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("กองคลัง | 6 | 2 | 8"), late.body());
        assertTrue(late.body().contains("กองคลัง | 7 | 1 | 8"), late.body());
        assertTrue(late.body().contains("name=\"t.staff.filled\" value=\"7\""), late.body());
        HttpResponse<String> kept = post(wichai, plan + "/keep", 1, staff("7", "1", "8"), "");
        assertEquals(409, kept.statusCode());
        assertEquals(303, save(wichai, plan, 2, staff("7", "1", "8"), "save").statusCode());
        assertTrue(malee.get(plan + "/revisions").body().contains("ฉบับแก้ไขที่ 2"));
        assertTrue(malee.get(plan + "/revisions/2").body().contains("value=\"6\""));
        malee.post(plan + "/revisions/2", "base", "3");
        assertTrue(malee.get(plan).body().contains("value=\"6\""));
    }

    @Test
    void withoutAScriptAButtonGivesMoreRows() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "annual-hr-plan", "2567", "");

        HttpResponse<String> more = save(clerk, plan, 1, staff("6", "2", "8"), "rows:staff");

        assertEquals(plan + "?rows=staff#table.staff", Visit.location(more));
        String page = clerk.get(plan + "?rows=staff").body();
        assertTrue(page.contains("id=\"t.staff.11.unit\""), page);
        assertFalse(page.contains("id=\"t.staff.12.unit\""), page);
    }

    @Test
    void whatStandsUnderAnotherYearIsNotLostWhenTheYearsChange() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "development-plan", "2567", "2569");
        List<String> fields =
                List.of("t.training.course", "อบรมพัสดุ", "t.training.people.2567", "๒๐");
        save(clerk, plan, 1, with(fields, "2567", "2569"), "save");
        save(clerk, plan, 2, with(fields, "2568", "2570"), "save");

        String page = clerk.get(plan).body();
        assertTrue(page.contains("id=\"t.training.1.people.2567\""), page);
        assertTrue(page.contains("name=\"years.training\" value=\"2567,2568,2569,2570\""), page);
    }

    @Test
    void aPlanGoesItsWayStepByStepAndIsClosedOnceApproved() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "annual-hr-plan", "2567", "");
        assertTrue(clerk.get(plan).body().contains("เสนอขอความเห็นชอบแล้ว"));

        assertEquals(422, move(clerk, plan, "submitted", "๓๑", "2").statusCode());
        HttpResponse<String> faulty = move(clerk, plan, "submitted", "๒", "1");
        assertEquals(422, faulty.statusCode());
        assertTrue(faulty.body().contains("แผนยังมีข้อที่ต้องแก้ไข"), faulty.body());
        assertEquals(303, move(clerk, plan, "submitted", "๒", "1", "inspite", "1").statusCode());
        assertEquals(303, move(clerk, plan, "approved", "๕", "1").statusCode());

        String page = clerk.get(plan).body();
        assertTrue(page.contains("ครั้งที่ ๙/๒๕๖๖"), page);
        assertTrue(page.contains("แผนนี้อยู่ในสถานะ “เห็นชอบแล้ว” จึงแก้ไขไม่ได้"), page);
        HttpResponse<String> jump = move(clerk, plan, "superseded", "๖", "1");
        assertEquals(422, jump.statusCode());
        assertTrue(jump.body().contains("ไม่ใช่ขั้นต่อไป"), jump.body());
    }

    @Test
    void aRowIsFoundByItsWordsAndItsMoney() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "annual-hr-plan", "2567", "");
        List<String> fields =
                List.of(
                        "t.budget.strategy", "๑",
                        "t.budget.project", "อบรมจริยธรรม",
                        "t.budget.unit", "สำนักปลัด",
                        "t.budget.amount", "๓๐,๐๐๐",
                        "t.budget.strategy", "๑",
                        "t.budget.project", "ศึกษาดูงาน",
                        "t.budget.unit", "กองช่าง",
                        "t.budget.amount", "๒๕๐,๐๐๐");
        save(clerk, plan, 1, with(fields, "2567", "2567"), "save");

        String over = clerk.get("/plans/rows?over=" + "100000").body();
        assertTrue(over.contains("ศึกษาดูงาน"), over);
        assertFalse(over.contains("อบรมจริยธรรม"), over);
        assertTrue(over.contains("พบ 1 แถว"), over);
        assertTrue(over.contains("href=\"" + plan + "#table.budget\""), over);
        assertTrue(clerk.get("/plans/rows?year=2566").body().contains("ไม่พบแถว"));
        assertTrue(clerk.get("/plans").body().contains("แผนบุคลากรประจำปี"));
    }

    @Test
    void aTableOfTwoHundredRowsIsTakenWhole() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "annual-hr-plan", "2567", "");
        List<String> rows =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(
                                row ->
                                        List.of(
                                                "t.budget.project",
                                                "โครงการพัฒนาบุคลากรด้านการปฏิบัติงานสารบรรณและงานพัสดุ รุ่นที่ "
                                                        + row,
                                                "t.budget.amount",
                                                "๑๐,๐๐๐"))
                        .flatMap(List::stream)
                        .toList();

        assertEquals(303, save(clerk, plan, 1, with(rows, "2567", "2567"), "save").statusCode());

        assertTrue(clerk.get(plan).body().contains("รุ่นที่ 200"));
    }

    @Test
    void aPlanIsSeenOnPaperAndTakenAway() {
        Visit clerk = site.visitAs("malee");
        String plan = begin(clerk, "annual-hr-plan", "2567", "");
        save(clerk, plan, 1, staff("6", "2", "8"), "save");

        assertTrue(clerk.get(plan + "/paper").body().contains(plan + "/paper/1"));
        assertEquals((byte) 0x89, clerk.bytes(plan + "/paper/1").body()[0]);
        assertEquals('%', clerk.bytes(plan + "/files/plan.pdf").body()[0]);
        assertEquals('P', clerk.bytes(plan + "/files/plan.docx").body()[0]);
        assertEquals(404, clerk.get(plan + "/paper/99").statusCode());
    }

    @Test
    void aReaderLooksAndDoesNotWrite() {
        String plan = begin(site.visitAs("malee"), "annual-hr-plan", "2567", "");
        Visit reader = site.visitAs("somsak");
        String page = reader.get(plan).body();
        assertTrue(page.contains("readonly"), page);
        assertFalse(page.contains("name=\"act\""), page);
        assertEquals(403, save(reader, plan, 1, staff("1", "1", "2"), "save").statusCode());
        assertEquals(403, reader.get("/plans/new?kind=strategy").statusCode());
        assertEquals(404, reader.get("/plans/99").statusCode());
    }

    private static String begin(Visit visit, String kind, String from, String to) {
        visit.get("/plans/new?kind=" + kind);
        return Visit.location(
                visit.post(
                        "/plans",
                        "kind",
                        kind,
                        "title",
                        "แผนบุคลากรประจำปี",
                        "from",
                        from,
                        "to",
                        to));
    }

    private static List<String> staff(String filled, String vacant, String total) {
        return with(
                List.of(
                        "t.staff.unit", "กองคลัง",
                        "t.staff.filled", filled,
                        "t.staff.vacant", vacant,
                        "t.staff.total", total),
                "2567",
                "2567");
    }

    private static List<String> with(List<String> fields, String from, String to) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of("title", "แผนบุคลากรประจำปี", "from", from, "to", to));
        return all;
    }

    private static HttpResponse<String> save(
            Visit visit, String plan, int base, List<String> fields, String act) {
        return post(visit, plan, base, fields, act);
    }

    private static HttpResponse<String> post(
            Visit visit, String path, int base, List<String> fields, String act) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of("base", Integer.toString(base), "act", act));
        return visit.post(path, all.toArray(String[]::new));
    }

    private static HttpResponse<String> move(
            Visit visit, String plan, String to, String day, String month, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "base",
                                "1",
                                "to",
                                to,
                                "dated.day",
                                day,
                                "dated.month",
                                month,
                                "dated.year",
                                "๒๕๖๗",
                                "note",
                                "ก.อบต.จังหวัด ครั้งที่ ๙/๒๕๖๖"));
        all.addAll(List.of(more));
        return visit.post(plan + "/move", all.toArray(String[]::new));
    }
}
