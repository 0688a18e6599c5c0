package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.PageText;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.workflow.Draft;
import saraban.templates.FormReading;
import saraban.templates.LetterJson;

/// A letter and the plan behind it go out as one file, and the plan is the one that was meant.
class AnnexesTest {
    @TempDir private Path home;

    private OfficeAtWork office;

    @BeforeEach
    void openTheOffice() {
        office = OfficeAtWork.in(home.resolve("home"));
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void theLetterAndItsPlanAreOneFileWithPagesCountedThrough() {
        KeptPlan kept = keep(SamplePlans.actions(), Secrecy.NONE);

        var done = assertInstanceOf(Issued.Done.class, office.issue(draftWith(kept, 1)));

        List<PageText> pages =
                office.workplace()
                        .documentDesk()
                        .pages(done.document(), OfficeAtWork.MALEE.reader());
        assertEquals(List.of(1, 2), pages.stream().map(PageText::page).toList());
        String annex = pages.getLast().text();
        assertTrue(annex.contains("- ๒ -"), annex);
        assertTrue(annex.contains("สิ่งที่ส่งมาด้วย"), annex);
        assertTrue(annex.contains("อบรมการใช้ตารางคำนวณ"), annex);
        assertEquals(
                done.document(), office.find("อบรมการใช้ตารางคำนวณ").hits().getFirst().document());
        Letter frozen =
                LetterJson.parse(
                        office.workplace()
                                .corpus()
                                .archive()
                                .frozen(done.document(), Reader.PROGRAM)
                                .orElseThrow()
                                .json());
        assertEquals(
                kept.latest().digest().toString(),
                frozen.annexes().getFirst().sha256().orElseThrow());
    }

    @Test
    void whatIsSentIsTheRevisionThatTheLetterNames() {
        KeptPlan kept = keep(SamplePlans.actions(), Secrecy.NONE);
        Plan other = SamplePlans.read("action-plan-clean");
        office.workplace().planDesk().save(kept.id(), 1, other, OfficeAtWork.MALEE);

        String first = paper(draftWith(kept, 1));
        String second = paper(draftWith(kept, 2));

        assertTrue(first.contains("อบรมการสืบค้นเอกสาร"), first);
        assertTrue(!second.contains("อบรมการสืบค้นเอกสาร"), second);
    }

    @Test
    void aPlanThatIsNotThereOrMoreSecretThanTheLetterTakesNoNumber() {
        KeptPlan secret =
                office.workplace()
                        .planDesk()
                        .start(SamplePlans.actions(), Secrecy.SECRET, OfficeAtWork.SOMCHAI);

        for (var draft : List.of(draftWith(secret, 1), draftWith("77", 1))) {
            var incomplete = assertInstanceOf(Issued.Incomplete.class, office.issue(draft));
            assertEquals("annexes", incomplete.problems().getFirst().field());
        }
        assertEquals(List.of(), office.workplace().registerDesk().series());
    }

    @Test
    void aPreviewShowsThePlanToo() {
        KeptPlan kept = keep(SamplePlans.actions(), Secrecy.NONE);
        var draft = draftWith(kept, 1);

        Preview preview =
                office.workplace()
                        .draftDesk()
                        .preview(
                                "external-letter", draft.latest().fields(), 40, OfficeAtWork.MALEE);

        assertEquals(2, preview.pageCount());
    }

    @Test
    void faultsOfThePlanAreSaidBeforeTheNumberIsTakenAndAreNoWall() {
        KeptPlan kept = keep(SamplePlans.read("action-plan"), Secrecy.NONE);
        var draft = draftWith(kept, 1);
        var whole =
                assertInstanceOf(
                        FormReading.Whole.class, office.workplace().draftDesk().read(draft));

        List<String> findings = office.workplace().draftDesk().annexFindings(whole.letter());

        assertEquals(2, findings.size(), findings.toString());
        assertTrue(findings.getLast().contains("แต่ตารางมีช่องปี ๓ ช่อง"), findings.toString());
        assertInstanceOf(Issued.Done.class, office.issue(draft));
    }

    private String paper(Draft draft) {
        var done = assertInstanceOf(Issued.Done.class, office.issue(draft));
        return office
                .workplace()
                .documentDesk()
                .pages(done.document(), OfficeAtWork.MALEE.reader())
                .stream()
                .map(PageText::text)
                .collect(Collectors.joining());
    }

    private KeptPlan keep(Plan plan, Secrecy secrecy) {
        return office.workplace().planDesk().start(plan, secrecy, OfficeAtWork.MALEE);
    }

    private Draft draftWith(KeptPlan plan, int revision) {
        return draftWith(plan.id().toString(), revision);
    }

    private Draft draftWith(String plan, int revision) {
        String annexes =
                "{\"annexes\":[{\"plan\":\"%s\",\"revision\":%d}],".formatted(plan, revision);
        String fields = OfficeAtWork.sample("external-letter").strip();
        return office.workplace()
                .draftDesk()
                .start("external-letter", annexes + fields.substring(1), OfficeAtWork.MALEE);
    }
}
