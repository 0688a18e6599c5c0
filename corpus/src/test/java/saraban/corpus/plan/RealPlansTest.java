package saraban.corpus.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.check.PlanChecks;
import saraban.corpus.plan.check.Rule;
import saraban.corpus.plan.text.Pasted;
import saraban.corpus.plan.text.TableText;

/// A real yearly plan, its tables pasted as character recognition read them, where it lies beside
/// the sources.
class RealPlansTest {
    private static final Path PLAN =
            Path.of("..", "..", "shared", "seeds", "002_10079065c2d97ed5.txt");
    private static final FiscalYears YEAR = FiscalYears.of(2567);

    @Test
    void theTablesOfARealPlanArePastedAndItsSumsFoundWrong() throws IOException {
        assumeTrue(Files.isRegularFile(PLAN), () -> PLAN + " is not here");
        List<String> lines = Files.readAllLines(PLAN);
        Map<String, TableDraft> tables = new LinkedHashMap<>();
        tables.put("staff", pasted("staff", block(lines, "สำนัก/กอง\t", 4)).draft());
        tables.put("summary", pasted("summary", block(lines, "ลำดับ ที่\t", 6)).draft());
        tables.put("projects", projects(lines));

        Plan plan = Plan.of(PlanKind.ANNUAL_HR_PLAN, "แผน", YEAR, Map.of(), Map.of(), tables);

        assertEquals(
                List.of("summary[5].amount 651,000 641,000"),
                found(plan, Rule.COLUMN_TOTAL, "summary"));
        assertEquals(
                List.of("staff[9].filled 64 63", "staff[9].vacant 22 24"),
                found(plan, Rule.COLUMN_TOTAL, "staff"));
        assertEquals(List.of("staff[9].total 87 86"), found(plan, Rule.ROW_TOTAL, "staff"));
        assertEquals(List.of(), found(plan, Rule.SUMMARY_COUNT, "summary"));
        assertEquals(List.of(), found(plan, Rule.OUTSIDE_YEARS, "projects"));
        assertEquals(15, plan.table("projects").rows().size());
    }

    private static TableDraft projects(List<String> lines) {
        var rows = new ArrayList<Map<String, String>>();
        String strategy = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("ยุทธศาสตร์ที่ ")) {
                strategy = lines.get(i);
            }
            if (lines.get(i).startsWith("ลำดับที่\tโครงการ")) {
                Pasted pasted =
                        pasted("projects", block(lines.subList(i, lines.size()), "ลำดับที่", 99));
                assertTrue(pasted.byHeader());
                assertEquals(List.of(), pasted.unused());
                for (Map<String, String> row : pasted.draft().rows()) {
                    var whole = new LinkedHashMap<>(row);
                    whole.put("strategy", strategy);
                    rows.add(whole);
                }
            }
        }
        return TableDraft.of(rows);
    }

    // From a line on, so many lines at most, to the first in which nothing stands.
    private static String block(List<String> lines, String begins, int most) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith(begins))
                .takeWhile(line -> !line.isBlank())
                .limit(most)
                .collect(Collectors.joining("\n"));
    }

    private static Pasted pasted(String table, String text) {
        return TableText.read(
                PlanKind.ANNUAL_HR_PLAN.form().table(table).orElseThrow(), YEAR, text);
    }

    private static List<String> found(Plan plan, Rule rule, String table) {
        return PlanChecks.check(plan).stream()
                .filter(finding -> finding.rule() == rule)
                .filter(finding -> finding.place().code().startsWith(table))
                .map(RealPlansTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.place().code() + " " + finding.expected() + " " + finding.found();
    }
}
