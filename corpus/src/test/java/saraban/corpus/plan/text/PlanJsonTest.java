package saraban.corpus.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.SamplePlans;

class PlanJsonTest {
    @Test
    void aPlanComesBackAsItWasWritten() {
        Plan plan = SamplePlans.actions();

        assertEquals(plan, PlanJson.parse(PlanJson.canonical(plan)));
    }

    @Test
    void equalPlansGiveEqualTexts() {
        String pretty =
                """
                {"years": {"to": 2567, "from": 2567}, "kind": "annual-hr-plan", "title": "แผน",
                 "fields": {"district": "", "organisation": "เทศบาลตำบลดงสว่าง"},
                 "chapters": {"vision": "คนดี งานเด่น", "mission": []},
                 "tables": {"staff": {"rows": [{"vacant": 2, "unit": "กองคลัง", "filled": "๖"}]}}}
                """;

        assertEquals(
                "{\"chapters\":{\"vision\":[\"คนดี งานเด่น\"]},\"fields\":{\"organisation\":\"เทศบาลตำบลดงสว่าง\"},"
                        + "\"kind\":\"annual-hr-plan\",\"tables\":{\"staff\":{\"rows\":[{\"filled\":\"๖\","
                        + "\"unit\":\"กองคลัง\",\"vacant\":\"2\"}]}},\"title\":\"แผน\","
                        + "\"years\":{\"from\":2567,\"to\":2567}}",
                PlanJson.canonical(PlanJson.parse(pretty)));
    }

    @Test
    void yearColumnsThatAreNotThoseOfThePlanAreKept() {
        String text =
                """
                {"kind":"action-plan","title":"แผน","years":{"from":2557,"to":2560},
                 "tables":{"actions":{"years":[2557,2558,2559],"rows":[{"years.2557":true}]}}}
                """;

        Plan plan = PlanJson.parse(text);

        assertEquals(3, plan.table("actions").years().size());
        assertEquals(plan, PlanJson.parse(PlanJson.canonical(plan)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"kind":"memo"} | kind 'memo': expected one of [strategy, action-plan, annual-hr-plan, kpi-report, development-plan]
                    {"kind":"strategy","title":"ก"} | years.from: expected a Buddhist year, found null
                    {"kind":"strategy","title":"ก","years":{"from":2567,"to":2566}} | strategy: fiscal years: expected the last from 2567 to 2616, found 2566
                    {"kind":"strategy","titel":"ก"} | plan: expected only [chapters, fields, kind, tables, title, years], found 'titel'
                    {"kind":"strategy","title":"ก","years":{"from":2567,"to":2567},"tables":{"staff":{}}} | strategy: table 'staff': expected one of [strategies, mechanism, measures]
                    {"kind":"strategy","title":"ก","years":{"from":2567,"to":2567},"fields":{"issuer":["ก"]}} | fields.issuer: expected a text, found [ก]
                    """)
    void whatIsNoPlanIsNamed(String text, String message) {
        var fault = assertThrows(PlanJsonException.class, () -> PlanJson.parse(text));

        assertEquals(message, fault.getMessage());
    }

    @Test
    void whatIsNoJsonIsSaidSo() {
        assertThrows(PlanJsonException.class, () -> PlanJson.parse("แผน"));
        assertThrows(PlanJsonException.class, () -> PlanJson.parse("{\"a\":1,\"a\":2}"));
    }
}
