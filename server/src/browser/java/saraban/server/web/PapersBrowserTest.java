package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.text.PlanJson;
import saraban.server.desk.Clerk;

/// What is printed beside letters, in a real browser: a plan's paper, envelopes, certified copies.
class PapersBrowserTest extends BrowserTest {
    private static final Clerk MALEE = new Clerk("malee", Role.CLERK, Secrecy.NONE);

    @BeforeEach
    void signIn() {
        chromium.signIn(site, "malee");
    }

    @Test
    void aPlanIsSeenOnItsPaper() throws IOException {
        Path file = Path.of("../corpus/samples/plans/kpi-report.json");
        Plan plan = PlanJson.parse(Files.readString(file));
        go("/plans/" + site.place().planDesk().start(plan, Secrecy.NONE, MALEE).id() + "/paper");

        page.waitForFunction(
                "() => document.images.length > 0 && document.images[0].naturalWidth > 0");
        chromium.lookEverywhere("plan-paper");
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void anEnvelopeAndACertifiedCopyArePrintedFromALetter() {
        String document = Letters.issue(site.visitAs("malee"));

        go(document);
        page.click("a[href$='/envelope']");
        chromium.lookEverywhere("envelope");
        assertTrue(printed().endsWith(".pdf"));

        go(document);
        page.click("a[href$='/copy']");
        chromium.lookEverywhere("copy");
        page.fill("[name=position]", "เจ้าพนักงานธุรการชำนาญงาน");
        assertTrue(printed().endsWith(".pdf"));
        assertEquals(List.of(), chromium.complaints());
    }

    /// @return the name under which the browser keeps the file
    private String printed() {
        return page.waitForDownload(() -> page.click("main form button.btn-primary"))
                .suggestedFilename();
    }
}
