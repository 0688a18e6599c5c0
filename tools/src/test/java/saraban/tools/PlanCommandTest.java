package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.plan.text.PlanJson;
import tools.jackson.databind.JsonNode;

class PlanCommandTest {
    @TempDir private Path folder;

    private String home;

    @BeforeEach
    void makeAHome() throws IOException {
        home = folder.resolve("home").toString();
        Path office =
                Files.writeString(
                        folder.resolve("office.json"),
                        "{\"name\":\"เทศบาลตำบลดงสว่าง\",\"agency\":\"บร 52101\",\"place\":[]}");
        assertEquals(
                0, CommandRun.of("init", "--home", home, "--office", office.toString()).code());
    }

    @Test
    void aPlanIsCheckedCellByCellAndFailsForItsErrors() throws IOException {
        CommandRun run = CommandRun.of("plan", "check", sample("action-plan"));

        assertEquals(1, run.code());
        assertEquals(
                """
                error\tชื่อแผน: ชื่อระบุปี ๒๕๕๙ - ๒๕๖๐ แต่แผนนี้เป็นของปี ๒๕๕๗ - ๒๕๖๐ (TITLE_YEARS title)
                error\tตารางแผนปฏิบัติการ: แผนมี ๔ ปี แต่ตารางมีช่องปี ๓ ช่อง (๒๕๕๗ ๒๕๕๘ ๒๕๕๙) ควรเป็น ๒๕๕๗ ๒๕๕๘ ๒๕๕๙ ๒๕๖๐ (YEAR_COLUMNS actions)
                """,
                run.out());
        assertTrue(
                run.err().endsWith("action-plan.json: expected a plan without errors, found 2\n"),
                run.err());
    }

    @Test
    void aPlanThatIsRightIsKeptShownAndListed() throws IOException {
        CommandRun added = plan("add", sample("action-plan-clean"), "--json");
        String id = added.json().get("id").asString();

        assertEquals(0, plan("check", id).code());
        assertEquals(
                PlanJson.canonical(SamplePlans.read("action-plan-clean")) + "\n",
                plan("show", id).out());
        List<JsonNode> listed = plan("list", "--year", "๒๕๕๘", "--json").jsonLines();
        assertEquals(id, listed.getFirst().get("id").asString());
        assertEquals("draft", listed.getFirst().get("status").asString());
        assertEquals(0, plan("list", "--kind", "kpi-report", "--json").jsonLines().size());
    }

    @Test
    void rowsAreFoundByTheirFields() throws IOException {
        plan("add", sample("annual-hr-plan"));
        plan("add", sample("action-plan-clean"));

        List<JsonNode> rows =
                plan("rows", "--unit", "สำนักปลัด", "--over", "200000", "--json").jsonLines();

        assertEquals(1, rows.size());
        assertEquals("budget", rows.getFirst().get("table").asString());
        assertEquals(266_000, rows.getFirst().get("amount").asInt());
        assertEquals("ส่งบุคลากรอบรมตามสายงาน", rows.getFirst().get("project").asString());
        CommandRun two =
                plan("rows", "--kind", "action-plan", "--year", "2560", "--limit", "2", "--json");
        assertEquals(2, two.jsonLines().size());
        assertEquals("2 of 6 rows\n", two.err());
    }

    @Test
    void theKindsNameTheirColumns() {
        CommandRun run = CommandRun.of("plan", "kinds");

        assertEquals(0, run.code());
        assertTrue(run.out().contains("kpi-report\tรายงานผลการปฏิบัติราชการ"), run.out());
        assertTrue(
                run.out().contains("        training.people.YEAR\tcount\tเป้าหมาย (คน)"),
                run.out());
        assertEquals(5, CommandRun.of("plan", "kinds", "--json").json().get("kinds").size());
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertEquals(
                "saraban: plan '7': expected one that is kept, found none\n",
                plan("show", "7").err());
        CommandRun kind = plan("rows", "--kind", "memo");
        assertEquals(2, kind.code());
        assertTrue(kind.err().contains("--kind 'memo': expected one of [strategy"), kind.err());
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"kind\":\"memo\"}");
        assertEquals(1, plan("add", broken.toString()).code());
    }

    private CommandRun plan(String command, String... arguments) {
        var all = new java.util.ArrayList<>(List.of("plan", command));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", home));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private String sample(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), SamplePlans.text(name)).toString();
    }
}
