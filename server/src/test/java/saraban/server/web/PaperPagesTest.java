package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Envelopes and certified copies, from the page of a document.
class PaperPagesTest {
    private static TestSite site;
    private static String document;
    private Visit malee;

    @BeforeAll
    static void open(@TempDir Path home) {
        site = TestSite.open(home);
        document = Letters.issue(site.visitAs("malee"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void signIn() {
        malee = site.visitAs("malee");
    }

    @Test
    void thePageOfAnIssuedLetterLeadsToItsEnvelopesAndCopies() {
        String page = malee.get(document).body();
        String reader = site.visitAs("somsak").get(document).body();

        assertTrue(page.contains("href=\"%s/envelope\"".formatted(document)), page);
        assertTrue(page.contains("href=\"%s/copy\"".formatted(document)), page);
        assertFalse(reader.contains("/envelope\""), reader);
        assertFalse(reader.contains("/copy\""), reader);
    }

    @Test
    void theAddresseesOfTheLetterAreOfferedAndPrinted() {
        String form = malee.get(document + "/envelope").body();
        HttpResponse<String> printed =
                malee.post(
                        document + "/envelope",
                        "size",
                        "c5",
                        "to",
                        "นายกเทศมนตรีตำบลบ้านม่วง\nถนนเจริญสุข สน ๔๗๑๔๐\n\nนายอำเภอคำตากล้า");

        assertTrue(form.contains(">นายกเทศมนตรีตำบลบ้านม่วง</textarea>"), form);
        assertEquals(200, printed.statusCode(), printed.body());
        assertPdf(printed);
    }

    @Test
    void anEnvelopeForNobodyIsAskedForAnAddressee() {
        malee.get(document + "/envelope");
        HttpResponse<String> answer =
                malee.post(document + "/envelope", "size", "dl", "to", "  \n ");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("กรุณาใส่ผู้รับอย่างน้อยหนึ่งราย"), answer.body());
    }

    @Test
    void aCopyIsCertifiedByAnOfficialWithAPosition() {
        String form = malee.get(document + "/copy").body();
        HttpResponse<String> nameless = certify("");
        HttpResponse<String> copy = certify("เจ้าพนักงานธุรการชำนาญงาน");

        assertTrue(form.contains("value=\"นางสาวมาลี บุญมา\""), form);
        assertEquals(422, nameless.statusCode());
        assertTrue(nameless.body().contains("กรุณาใส่ชื่อและตำแหน่งของผู้รับรอง"), nameless.body());
        assertEquals(200, copy.statusCode(), copy.body());
        assertPdf(copy);
    }

    @Test
    void aReaderPrintsAndCertifiesNothing() {
        Visit somsak = site.visitAs("somsak");

        assertEquals(403, somsak.get(document + "/envelope").statusCode());
        assertEquals(403, somsak.get(document + "/copy").statusCode());
    }

    private HttpResponse<String> certify(String position) {
        return malee.post(
                document + "/copy",
                "name",
                "นางสาวมาลี บุญมา",
                "position",
                position,
                "dated.day",
                "๙",
                "dated.month",
                "1",
                "dated.year",
                "๒๕๖๗",
                "every",
                "yes");
    }

    private static void assertPdf(HttpResponse<String> answer) {
        assertTrue(answer.body().startsWith("%PDF-"), answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("application/pdf"), type);
        String named = answer.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(named.startsWith("attachment; filename*=UTF-8''"), named);
    }
}
