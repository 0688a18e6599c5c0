package saraban.corpus.plan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.plan.TableDraft;

class PlanChecksTest {
    private static final long SEED = Long.getLong("seed", 20261124);
    private static final List<String> TYPED =
            List.of(
                    "",
                    "๑",
                    "๑.๑ ก",
                    "(๒) ข",
                    "รวม",
                    "ไม่ใช้งบประมาณ",
                    "-",
                    "๑๒,๓๔๕",
                    "ปีละ ๕๐๐ บาท",
                    "ร้อยละ ๘๐",
                    "ระดับ ๕",
                    "๒๒ - ๒๓ ธ.ค. ๕๓",
                    "๒๕๖๗ - ๒๕๖๙",
                    "✓",
                    "↔",
                    "{0}",
                    "'",
                    "ผู้ขับเคลื่อน : ก",
                    "99999999999999999999",
                    "ประธานกรรมการ",
                    "(๑) ก\n(๓) ข");

    @Test
    void whateverIsTypedIsCheckedAndGivesTheSameFindingsAgain() {
        var random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            PlanKind kind = PlanKind.values()[i % PlanKind.values().length];
            Plan plan = typed(kind, random);

            List<Finding> findings = PlanChecks.check(plan);

            assertEquals(findings, PlanChecks.check(plan), "seed " + SEED);
            findings.forEach(finding -> assertNotNull(finding.sentence(), "seed " + SEED));
        }
    }

    @Test
    void aPlanOfTwoThousandLinesIsCheckedBetweenTwoKeystrokes() {
        Plan plan = ofLines(2000);

        // Some 10 ms where nothing is read again for each line, many seconds where it is.
        Duration fastest =
                IntStream.range(0, 5)
                        .mapToObj(_ -> timed(plan))
                        .min(Duration::compareTo)
                        .orElseThrow();

        assertEquals(1, PlanChecks.check(plan).stream().filter(Finding::isError).count());
        assertTrue(fastest.toMillis() < 1000, fastest.toString());
    }

    private static Duration timed(Plan plan) {
        long begun = System.nanoTime();
        PlanChecks.check(plan);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    // The sample, its budget made long; the summary no longer fits it, in one cell.
    private static Plan ofLines(int lines) {
        Plan sample = SamplePlans.read("annual-hr-plan-clean");
        Map<String, TableDraft> tables = new LinkedHashMap<>();
        sample.tables().forEach((key, table) -> tables.put(key, table.draft()));
        var rows = new ArrayList<>(tables.get("budget").rows());
        IntStream.range(0, lines)
                .forEach(
                        i ->
                                rows.add(
                                        Map.of(
                                                "strategy",
                                                "๔",
                                                "unit",
                                                "กองที่ " + i,
                                                "amount",
                                                "๑๐๐",
                                                "shared",
                                                i % 2 == 0 ? "" : "ร่วม " + i)));
        tables.put("budget", TableDraft.of(rows));
        Map<String, String> fields = new LinkedHashMap<>();
        sample.fields().forEach((key, cell) -> fields.put(key, cell.text()));
        return Plan.of(
                sample.kind(), sample.title(), sample.years(), fields, sample.chapters(), tables);
    }

    private static Plan typed(PlanKind kind, Random random) {
        Map<String, String> fields = new LinkedHashMap<>();
        kind.form().fields().forEach(field -> fields.put(field.key(), any(random)));
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        kind.form()
                .chapters()
                .forEach(chapter -> chapters.put(chapter.key(), List.of(any(random))));
        var years = new FiscalYears(2567, 2567 + random.nextInt(4));
        Map<String, TableDraft> tables = new LinkedHashMap<>();
        kind.form()
                .tables()
                .forEach(
                        table -> {
                            var rows = new ArrayList<Map<String, String>>();
                            for (int i = random.nextInt(8); i > 0; i--) {
                                Map<String, String> row = new LinkedHashMap<>();
                                table.columns()
                                        .forEach(
                                                column ->
                                                        row.put(
                                                                column.perYear()
                                                                        ? column.key() + ".2567"
                                                                        : column.key(),
                                                                any(random)));
                                rows.add(row);
                            }
                            tables.put(table.key(), TableDraft.of(rows));
                        });
        return Plan.of(kind, any(random), years, fields, chapters, tables);
    }

    private static String any(Random random) {
        return TYPED.get(random.nextInt(TYPED.size()));
    }
}
