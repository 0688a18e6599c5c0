package saraban.corpus.plan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.SamplePlans;

/// Each rule against a plan that is right but for one thing, as `plans/spoilt.txt` lists them.
class RuleTest {
    private static final Set<Rule> INCOMPLETE =
            EnumSet.of(
                    Rule.TITLE_MISSING,
                    Rule.FIELD_MISSING,
                    Rule.CHAPTER_MISSING,
                    Rule.TABLE_EMPTY,
                    Rule.PLAN_LENGTH,
                    Rule.ONE_ROUND);

    @ParameterizedTest(name = "{0} at {1} in {2}")
    @CsvFileSource(
            resources = "/plans/spoilt.txt",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void oneThingWrongIsFoundWhereItIs(
            Rule rule, String place, String sample, String changes, String others) {
        Plan plan = SpoiltPlan.of(SamplePlans.read(sample), changes);
        List<String> allowed = others == null ? List.of() : Arrays.asList(others.split(" "));

        List<Finding> findings = PlanChecks.check(plan);

        List<String> there =
                findings.stream()
                        .filter(finding -> finding.rule() == rule)
                        .map(finding -> finding.place().code())
                        .toList();
        assertTrue(there.contains(place), () -> findings.toString());
        assertTrue(there.size() == 1 || allowed.contains(rule.name()), () -> findings.toString());
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.rule() != rule)
                        .filter(finding -> !allowed.contains(finding.rule().name()))
                        .toList());
        findings.forEach(
                finding -> {
                    assertFalse(finding.sentence().contains("{"), finding.sentence());
                    assertFalse(finding.place().label(plan.form()).isBlank());
                });
    }

    @Test
    void everyRuleIsShown() throws IOException {
        String cases;
        try (var file = RuleTest.class.getResourceAsStream("/plans/spoilt.txt")) {
            cases = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        var shown = EnumSet.noneOf(Rule.class);
        cases.lines().skip(1).forEach(line -> shown.add(Rule.valueOf(line.split("\\|")[0])));

        assertEquals(EnumSet.allOf(Rule.class), shown);
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void anEmptyPlanIsOnlyIncomplete(PlanKind kind) {
        Plan plan = Plan.of(kind, "", FiscalYears.of(2567), Map.of(), Map.of(), Map.of());

        assertTrue(
                PlanChecks.check(plan).stream()
                        .allMatch(finding -> INCOMPLETE.contains(finding.rule())),
                kind.code());
    }
}
