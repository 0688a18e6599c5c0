package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.store.PlanMoved;
import saraban.corpus.plan.store.PlanSaved;
import saraban.corpus.plan.store.PlanStatus;

class PlanDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 4);
    private static final Clerk MALEE = new Clerk("malee", Role.CLERK, Secrecy.NONE);

    @TempDir Path home;

    private Corpus corpus;
    private PlanDesk desk;

    @BeforeEach
    void open() {
        InstantSource clock = SampleOffice.morningOf(TODAY);
        corpus = SampleOffice.open(home, clock);
        desk = PlanDesk.of(corpus, clock);
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void anEmptyPlanIsOfTheComingYearsAndAReportOfTheRunningOne() {
        assertEquals(
                new FiscalYears(2567, 2569),
                desk.start(PlanKind.DEVELOPMENT_PLAN, MALEE).latest().plan().years());
        assertEquals(FiscalYears.of(2566), desk.blank(PlanKind.KPI_REPORT).years());
        InstantSource october = SampleOffice.morningOf(LocalDate.of(2023, 10, 1));
        assertEquals(
                FiscalYears.of(2567),
                PlanDesk.of(corpus, october).blank(PlanKind.KPI_REPORT).years());
    }

    @Test
    void aPlanWithErrorsIsSubmittedOnlyWhereTheClerkSaysSo() {
        KeptPlan plan = desk.start(SamplePlans.read("annual-hr-plan"), Secrecy.NONE, MALEE);

        var stopped =
                assertInstanceOf(
                        PlanStep.HasErrors.class, submit(plan.id(), 1, false).orElseThrow());

        assertTrue(stopped.errors().stream().allMatch(Finding::isError));
        assertEquals(6, stopped.errors().size());
        assertEquals(PlanStatus.DRAFT, desk.find(plan.id(), MALEE).orElseThrow().status());
        var done = assertInstanceOf(PlanStep.Done.class, submit(plan.id(), 1, true).orElseThrow());
        assertEquals(PlanStatus.SUBMITTED, done.plan().status());
    }

    @Test
    void aPlanThatIsRightIsSubmittedUnlessSomeoneSavedItSince() {
        KeptPlan plan = desk.start(SamplePlans.read("kpi-report-clean"), Secrecy.NONE, MALEE);
        assertInstanceOf(
                PlanSaved.Done.class,
                desk.save(plan.id(), 1, SamplePlans.read("kpi-report-clean"), MALEE).orElseThrow());

        var refused =
                assertInstanceOf(PlanStep.Refused.class, submit(plan.id(), 1, false).orElseThrow());

        assertEquals(PlanMoved.Why.SAVED_SINCE, refused.refusal().why());
        assertInstanceOf(PlanStep.Done.class, submit(plan.id(), 2, false).orElseThrow());
    }

    @Test
    void whoMayNotSeeAPlanCannotChangeIt() {
        PlanId id = desk.start(SamplePlans.actions(), Secrecy.SECRET, Clerk.OPERATOR).id();

        assertEquals(Optional.empty(), desk.find(id, MALEE));
        assertEquals(Optional.empty(), desk.save(id, 1, SamplePlans.actions(), MALEE));
        assertEquals(Optional.empty(), submit(id, 1, true));
        assertThrows(
                NotAllowedException.class,
                () -> desk.start(SamplePlans.actions(), Secrecy.SECRET, MALEE));
    }

    @Test
    void whoOnlyReadsCannotWrite() {
        var reader = new Clerk("somsri", Role.READER, Secrecy.NONE);
        PlanId id = desk.start(SamplePlans.actions(), Secrecy.NONE, MALEE).id();

        assertThrows(
                NotAllowedException.class, () -> desk.save(id, 1, SamplePlans.actions(), reader));
        assertTrue(desk.find(id, reader).isPresent());
    }

    private Optional<PlanStep> submit(PlanId id, int base, boolean inSpiteOfErrors) {
        return desk.move(id, base, PlanStatus.SUBMITTED, TODAY, "", inSpiteOfErrors, MALEE);
    }
}
