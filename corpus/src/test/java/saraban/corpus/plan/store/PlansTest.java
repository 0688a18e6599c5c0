package saraban.corpus.plan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.archive.Sha256;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.PlanLines;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.plan.text.PlanJson;

class PlansTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 1);
    private static final Reader READER = new Reader("malee", Secrecy.NONE);

    @TempDir Path home;

    private Corpus corpus;
    private Plans plans;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(home, SampleOffice.morningOf(TODAY));
        plans = corpus.plans();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void aPlanIsFoundAsItWasSavedEveryRevisionOfIt() {
        KeptPlan begun = plans.begin(SamplePlans.actions(), Secrecy.NONE, "malee");
        Plan changed = titled("แผนปฏิบัติการที่แก้ไขแล้ว");

        var saved =
                assertInstanceOf(
                        PlanSaved.Done.class, plans.save(begun.id(), 1, changed, "somsri"));

        KeptPlan found = plans.find(begun.id(), READER).orElseThrow();
        assertEquals(2, found.latest().number());
        assertEquals(changed, found.latest().plan());
        assertEquals(saved.revision(), found.latest());
        assertEquals(Sha256.of(PlanJson.canonical(changed)), found.latest().digest());
        assertEquals(
                SamplePlans.actions(), plans.revision(begun.id(), 1, READER).orElseThrow().plan());
        assertEquals(
                List.of("malee", "somsri"),
                plans.revisions(begun.id(), READER).stream().map(PlanRevision::savedBy).toList());
    }

    @Test
    void whoWritesOverAnOldRevisionIsTold() {
        KeptPlan begun = plans.begin(SamplePlans.actions(), Secrecy.NONE, "malee");
        plans.save(begun.id(), 1, titled("ก"), "somsri");

        var conflict =
                assertInstanceOf(
                        PlanSaved.Conflict.class, plans.save(begun.id(), 1, titled("ข"), "malee"));

        assertEquals(2, conflict.latest());
        assertEquals("somsri", conflict.savedBy());
        assertEquals("ก", plans.find(begun.id(), READER).orElseThrow().latest().plan().title());
    }

    @Test
    void aPlanGoesItsWayAndItsAmendmentsAreNumbered() {
        PlanId id = plans.begin(SamplePlans.actions(), Secrecy.NONE, "malee").id();
        takeTheWay(id, 1);
        assertEquals(PlanMoved.Why.NOTHING_CHANGED, refused(id, 1, PlanStatus.SUBMITTED));

        for (int amendment = 1; amendment <= 2; amendment++) {
            plans.save(id, amendment, titled("แก้ไขครั้งที่ " + amendment), "malee");
            takeTheWay(id, amendment + 1);
        }

        KeptPlan plan = plans.find(id, READER).orElseThrow();
        assertEquals(
                List.of(0, 1, 2),
                plan.history().stream()
                        .filter(step -> step.status() == PlanStatus.ANNOUNCED)
                        .map(StatusStep::amendment)
                        .toList());
        assertEquals(3, plan.announcedRevision());
        assertEquals(PlanStatus.IN_FORCE, plan.status());
    }

    @Test
    void aStepThatDoesNotFollowIsRefused() {
        PlanId id = plans.begin(SamplePlans.actions(), Secrecy.NONE, "malee").id();

        assertEquals(PlanMoved.Why.NOT_NEXT, refused(id, 1, PlanStatus.ANNOUNCED));
        assertEquals(PlanMoved.Why.SAVED_SINCE, refused(id, 7, PlanStatus.SUBMITTED));
        move(id, 1, PlanStatus.SUBMITTED, TODAY);
        assertEquals(
                new PlanMoved.Refused(PlanMoved.Why.BEFORE_LAST_STEP, PlanStatus.SUBMITTED, 1),
                move(id, 1, PlanStatus.APPROVED, TODAY.minusDays(1)));
        move(id, 1, PlanStatus.APPROVED, TODAY);
        assertEquals(
                new PlanSaved.Closed(PlanStatus.APPROVED), plans.save(id, 1, titled("ก"), "malee"));
        assertThrows(
                IllegalArgumentException.class,
                () -> plans.save(new PlanId(99), 1, titled("ก"), "malee"));
    }

    @Test
    void theRowsFoundAreTheRowsOfThePlans() {
        Plan first = SamplePlans.actions();
        Plan second = titled("แผนอีกฉบับหนึ่ง");
        plans.begin(first, Secrecy.NONE, "malee");
        PlanId id = plans.begin(second, Secrecy.NONE, "malee").id();
        plans.save(id, 1, first, "malee");

        RowQuery all = all(true);
        Page<FoundRow> found = plans.rows(all, READER);

        assertEquals(2 * PlanLines.of(first).size(), found.total());
        assertEquals(
                PlanLines.of(first),
                found.items().stream()
                        .filter(row -> row.plan().equals(id))
                        .map(FoundRow::line)
                        .toList());
    }

    @Test
    void rowsAreFoundByWhatStandsInThem() {
        plans.begin(SamplePlans.actions(), Secrecy.NONE, "malee");

        assertEquals(List.of(1, 2, 3), rows(RowQuery.all(10)));
        assertEquals(List.of(2), rows(RowQuery.words("สำนักปลัด", 10)));
        assertEquals(List.of(1, 2), rows(RowQuery.words("ทักษะ ดิจิทัล", 10)));
        assertEquals(List.of(2), rows(RowQuery.words("๑๒๐๐๐๐", 10)));
        assertEquals(List.of(2), rows(money(OptionalLong.of(5_000_000), OptionalLong.empty())));
        assertEquals(List.of(3), rows(money(OptionalLong.empty(), OptionalLong.of(5_000_000))));
        assertEquals(List.of(1, 3), rows(ofYear(2567)));
        assertEquals(List.of(), rows(ofYear(2569)));
        assertEquals(List.of(), rows(RowQuery.words("ไม่มีคำนี้", 10)));
    }

    @Test
    void aPageOfRowsKnowsHowManyThereAre() {
        plans.begin(SamplePlans.actions(), Secrecy.NONE, "malee");

        Page<FoundRow> page = plans.rows(RowQuery.all(1), READER);

        assertEquals(3, page.total());
        assertEquals(1, page.items().size());
    }

    @Test
    void whatIsBeyondTheClearanceIsNeitherShownNorCounted() {
        PlanId id = plans.begin(SamplePlans.actions(), Secrecy.SECRET, "malee").id();

        assertEquals(Optional.empty(), plans.find(id, READER));
        assertEquals(Optional.empty(), plans.revision(id, 1, READER));
        assertEquals(List.of(), plans.revisions(id, READER));
        assertEquals(0, plans.rows(RowQuery.all(10), READER).total());
        assertEquals(0, plans.list(PlanQuery.all(10), READER).total());
        assertEquals(3, plans.rows(RowQuery.all(10), Reader.PROGRAM).total());
        assertEquals(1, plans.list(PlanQuery.all(10), Reader.PROGRAM).total());
    }

    @Test
    void plansAreListedByTitleKindAndYear() {
        plans.begin(SamplePlans.actions(), Secrecy.NONE, "malee");
        plans.begin(titled("แผนอื่น"), Secrecy.NONE, "malee");

        assertEquals(1, plans.list(query("พัฒนา บุคลากร", 2567), READER).total());
        assertEquals(2, plans.list(query("", 2568), READER).total());
        assertEquals(0, plans.list(query("", 2569), READER).total());
        assertTrue(
                plans.list(
                                new PlanQuery(
                                        "",
                                        Optional.of(PlanKind.STRATEGY),
                                        OptionalInt.empty(),
                                        0,
                                        10),
                                READER)
                        .items()
                        .isEmpty());
    }

    private void takeTheWay(PlanId id, int revision) {
        for (PlanStatus step :
                List.of(
                        PlanStatus.SUBMITTED,
                        PlanStatus.APPROVED,
                        PlanStatus.ANNOUNCED,
                        PlanStatus.IN_FORCE)) {
            assertInstanceOf(PlanMoved.Done.class, move(id, revision, step, TODAY));
        }
    }

    private PlanMoved move(PlanId id, int revision, PlanStatus to, LocalDate day) {
        return plans.move(id, revision, to, day, "", "malee");
    }

    private PlanMoved.Why refused(PlanId id, int revision, PlanStatus to) {
        return assertInstanceOf(PlanMoved.Refused.class, move(id, revision, to, TODAY)).why();
    }

    private List<Integer> rows(RowQuery query) {
        return plans.rows(query, READER).items().stream().map(row -> row.line().row()).toList();
    }

    private static RowQuery all(boolean totals) {
        return query("", OptionalInt.empty(), OptionalLong.empty(), OptionalLong.empty(), totals);
    }

    private static RowQuery money(OptionalLong over, OptionalLong under) {
        return query("", OptionalInt.empty(), over, under, false);
    }

    private static RowQuery ofYear(int year) {
        return query("", OptionalInt.of(year), OptionalLong.empty(), OptionalLong.empty(), false);
    }

    private static RowQuery query(
            String words, OptionalInt year, OptionalLong over, OptionalLong under, boolean totals) {
        return new RowQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                year,
                "",
                "",
                "",
                "",
                over,
                under,
                totals,
                0,
                100);
    }

    private static PlanQuery query(String words, int year) {
        return new PlanQuery(words, Optional.empty(), OptionalInt.of(year), 0, 10);
    }

    private static Plan titled(String title) {
        Plan plan = SamplePlans.actions();
        return Plan.of(
                plan.kind(),
                title,
                new FiscalYears(2567, 2568),
                Map.of(),
                Map.of(),
                Map.of("actions", plan.table("actions").draft()));
    }
}
