package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.plan.store.KeptPlan;
import saraban.server.desk.Clerk;

/// Plans are put behind a letter by choosing them, without a script.
class AnnexPickerTest {
    private static final Clerk WICHAI = new Clerk("wichai", Role.REGISTRAR, Secrecy.SECRET);
    private static final Plan PLAN = SamplePlans.read("action-plan-clean");

    @TempDir private Path folder;

    private TestSite site;
    private Visit malee;

    @BeforeEach
    void open() {
        site = TestSite.open(folder);
        malee = site.visitAs("malee");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void thePlansThatTheClerkMaySeeAreOffered() {
        keep(Secrecy.NONE);
        keep(Secrecy.SECRET);
        String draft = Letters.begin(malee, "external-letter");

        String page = malee.get(draft).body();

        assertTrue(page.contains("<option value=\"1:1\">" + PLAN.title() + " · ปีงบประมาณ "), page);
        assertTrue(page.contains(PLAN.kind().title() + " · ฉบับแก้ไขที่ 1 · ร่าง</option>"), page);
        assertFalse(page.contains("value=\"2:1\""), page);
        assertEquals(1, page.split("name=\"annexes.plan\"", -1).length - 1);
    }

    @Test
    void rowsComeAndGoByButtons() {
        keep(Secrecy.NONE);
        keep(Secrecy.NONE);
        String draft = Letters.begin(malee, "external-letter");

        HttpResponse<String> more = save(draft, 1, "more:annexes", "1:1", "2:1", "");
        assertEquals(draft + "?rows=annexes#annexes", Visit.location(more));
        String roomy = malee.get(draft + "?rows=annexes").body();
        assertTrue(roomy.split("name=\"annexes.plan\"", -1).length - 1 > 5, roomy);
        save(draft, 2, "drop:annexes:0", "1:1", "2:1", "");

        String page = malee.get(draft).body();
        assertTrue(page.contains("<option value=\"2:1\" selected>"), page);
        assertFalse(page.contains("<option value=\"1:1\" selected>"), page);
    }

    @Test
    void theChosenRevisionStaysUntilTheNewestIsAskedFor() {
        KeptPlan kept = keep(Secrecy.NONE);
        String draft = Letters.begin(malee, "external-letter");
        save(draft, 1, "save", "1:1");
        assertFalse(malee.get(draft).body().contains("ใช้ฉบับล่าสุด"));
        site.place().planDesk().save(kept.id(), 1, SamplePlans.actions(), WICHAI);

        String before = malee.get(draft).body();
        assertTrue(before.contains("<option value=\"1:1\" selected>"), before);
        assertTrue(before.contains("value=\"latest:annexes:1\""), before);
        assertEquals(draft + "#annexes", Visit.location(save(draft, 2, "latest:annexes:1", "1:1")));

        String after = malee.get(draft).body();
        assertTrue(after.contains("<option value=\"1:2\" selected>"), after);
        assertFalse(after.contains("ใช้ฉบับล่าสุด"), after);
    }

    @Test
    void aPlanIsNamedAmongWhatIsSentAlongOnce() {
        keep(Secrecy.NONE);
        String draft = Letters.begin(malee, "external-letter");

        HttpResponse<String> named = save(draft, 1, "enclose:annexes", "1:1");
        assertEquals(draft + "#enclosures", Visit.location(named));
        String page = malee.get(draft).body();
        assertTrue(page.contains("name=\"enclosures.title\" value=\"" + PLAN.title() + "\""), page);
        assertTrue(page.contains("name=\"enclosures.count\" value=\"๑\""), page);
        assertTrue(page.contains("name=\"enclosures.unit\" value=\"ชุด\""), page);

        List<String> fields = fields("1:1");
        fields.addAll(
                List.of(
                        "enclosures.title", PLAN.title(),
                        "enclosures.count", "๓",
                        "enclosures.unit", "เล่ม"));
        Letters.save(malee, draft, 2, fields, "enclose:annexes");
        String again = malee.get(draft).body();
        assertTrue(again.contains("name=\"enclosures.count\" value=\"๓\""), again);
        assertFalse(again.contains("name=\"enclosures.count\" value=\"๑\""), again);
    }

    @Test
    void aPlanMoreSecretThanItsLetterIsRefusedAtTheFieldAndNotShown() {
        keep(Secrecy.SECRET);
        Visit wichai = site.visitAs("wichai");
        String draft = Letters.begin(wichai, "external-letter");
        Letters.save(wichai, draft, 1, fields("1:1"), "save");
        String page = wichai.get(draft).body();
        assertTrue(about(page).contains("field-problem"), page);

        String own = Letters.begin(malee, "external-letter");
        List<String> fields = fields("1:1");
        fields.addAll(List.of("secrecy", "secret"));
        Letters.save(malee, own, 1, fields, "save");
        String hers = malee.get(own).body();
        assertTrue(about(hers).contains("field-problem"), hers);
        assertFalse(hers.contains(PLAN.title()), hers);
        assertTrue(hers.contains("แผนเลขที่ 1 ฉบับแก้ไขที่ 1"), hers);
        assertEquals(1, hers.split("class=\"sheet\"", -1).length - 1, hers);
    }

    @Test
    void aLetterIsBegunFromThePlan() {
        keep(Secrecy.NONE);
        keep(Secrecy.SECRET);
        assertTrue(malee.get("/plans").body().contains("action=\"/plans/1/letter\""));
        assertTrue(malee.get("/plans/1").body().contains("แนบไปกับหนังสือ"));

        String page = malee.follow(malee.post("/plans/1/letter")).body();

        assertTrue(page.contains("<option value=\"1:1\" selected>"), page);
        assertTrue(page.contains("name=\"enclosures.title\" value=\"" + PLAN.title() + "\""), page);
        assertTrue(page.contains("value=\"สน ๐๐๒๓.๑๕\""), page);
        assertEquals(404, malee.post("/plans/2/letter").statusCode());
        assertEquals(403, site.visitAs("somsak").post("/plans/1/letter").statusCode());
        Visit wichai = site.visitAs("wichai");
        wichai.get("/plans/2");
        String secret = wichai.follow(wichai.post("/plans/2/letter")).body();
        assertTrue(secret.contains("<option value=\"secret\" selected>"), secret);
        assertFalse(about(secret).contains("field-problem"), secret);
    }

    private KeptPlan keep(Secrecy secrecy) {
        return site.place().planDesk().start(PLAN, secrecy, WICHAI);
    }

    private HttpResponse<String> save(String draft, int base, String act, String... picked) {
        return Letters.save(malee, draft, base, fields(picked), act);
    }

    private static List<String> fields(String... picked) {
        List<String> fields = Letters.whole();
        for (String plan : picked) {
            fields.addAll(List.of("annexes.plan", plan));
        }
        return fields;
    }

    private static String about(String page) {
        return page.replaceAll("(?s).*id=\"about-annexes\"(.*?)</div>.*", "$1");
    }
}
