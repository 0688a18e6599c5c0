package saraban.corpus.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {
    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void everyFormNamesEachThingOnce(PlanKind kind) {
        PlanForm form = kind.form();

        assertOnce(form.fields().stream().map(FieldForm::key).toList());
        assertOnce(form.chapters().stream().map(ChapterForm::key).toList());
        assertOnce(form.tables().stream().map(TableForm::key).toList());
        form.tables()
                .forEach(
                        table -> {
                            assertOnce(table.columns().stream().map(ColumnForm::key).toList());
                            table.rowSums().forEach(sum -> assertSum(table, sum));
                        });
    }

    @Test
    void aFiscalYearRunsFromOctoberToSeptember() {
        var years = new FiscalYears(2567, 2569);

        assertEquals(LocalDate.of(2023, 10, 1), years.firstDay());
        assertEquals(LocalDate.of(2026, 9, 30), years.lastDay());
        assertEquals("๒๕๖๗ - ๒๕๖๙", years.printed());
        assertEquals("๒๕๖๗", FiscalYears.of(2567).printed());
        assertThrows(IllegalArgumentException.class, () -> new FiscalYears(2569, 2567));
        assertThrows(IllegalArgumentException.class, () -> FiscalYears.of(2024));
    }

    @Test
    void aTableHasAColumnForEachYear() {
        PlanTable actions = SamplePlans.actions().table("actions");

        assertEquals(
                List.of(
                        "strategy",
                        "subStrategy",
                        "measure",
                        "steps",
                        "years.2567",
                        "years.2568",
                        "unit",
                        "budget"),
                actions.columns().stream().map(Column::key).toList());
        assertTrue(actions.rows().getLast().isTotal());
    }

    @Test
    void aKeyThatTheFormLacksIsNamed() {
        var fault =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                Plan.of(
                                        PlanKind.ACTION_PLAN,
                                        "แผน",
                                        FiscalYears.of(2567),
                                        Map.of(),
                                        Map.of(),
                                        Map.of(
                                                "actions",
                                                TableDraft.of(
                                                        List.of(Map.of("years.2569", "✓"))))));

        assertEquals(
                "table 'actions': column 'years.2569': expected one of [strategy, subStrategy, measure, steps, "
                        + "years.2567, unit, budget]",
                fault.getMessage());
    }

    @Test
    void aRowWithoutStrategyIsOfTheOneAbove() {
        List<PlanLine> lines = PlanLines.of(SamplePlans.actions());

        assertEquals(4, lines.size());
        PlanLine second = lines.get(1);
        assertEquals("๑ พัฒนาทักษะดิจิทัล", second.strategy());
        assertEquals("อบรมการสืบค้นเอกสาร", second.project());
        assertEquals(OptionalLong.of(12_000_000), second.amountSatang());
        assertEquals(new TreeSet<>(List.of(2568)), second.years());
        assertEquals("", lines.getLast().strategy());
        assertTrue(lines.getLast().total());
    }

    @Test
    void wordsAreComparedWhateverTheirSpacesAndDigits() {
        assertEquals(SearchText.of("สำนักปลัด ๒๖๖,๐๐๐"), SearchText.of("สํา นักปลัด\u200B 266000"));
        assertEquals(List.of("กองคลัง", "2567"), SearchText.words("  กองคลัง ๒๕๖๗ "));
    }

    private static void assertSum(TableForm table, RowSum sum) {
        assertTrue(table.column(sum.total()).isPresent(), sum.total());
        sum.parts().forEach(part -> assertTrue(table.column(part).isPresent(), part));
    }

    private static void assertOnce(List<String> keys) {
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
    }
}
