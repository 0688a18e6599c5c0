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
import saraban.corpus.letter.Series;

class RegisterPagesTest {
    private TestSite site;
    private Visit malee;
    private Visit wichai;

    @BeforeEach
    void open(@TempDir Path home) {
        site = TestSite.open(home);
        malee = site.visitAs("malee");
        wichai = site.visitAs("wichai");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theRegisterHasThePrescribedColumnsInTheirOrder() {
        Letters.issue(malee);

        String page = malee.get("/register/outgoing?year=2567").body();

        String head =
                page.replaceAll("(?s).*<thead>(.*?)</thead>.*", "$1")
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        assertEquals("เลขทะเบียนส่ง ที่ ลงวันที่ จาก ถึง เรื่อง การปฏิบัติ หมายเหตุ", head);
        assertTrue(page.contains("สน ๐๐๒๓.๑๕/๑"), page);
        assertTrue(page.contains("๘ ม.ค. ๒๕๖๗"));
        assertTrue(page.contains(Letters.SUBJECT));
    }

    @Test
    void aNumberIsReservedAndThenUsedByALetter() {
        malee.get("/register/outgoing/reserve");
        HttpResponse<String> reserved = reserve(malee, "8", "15");
        assertEquals(303, reserved.statusCode(), reserved.body());
        assertTrue(malee.follow(reserved).body().contains("จองโดย malee ใช้ได้ถึง ๑๕ ม.ค. ๒๕๖๗"));

        String draft = Letters.begin(malee, "external-letter");
        Letters.save(malee, draft, 1, Letters.whole(), "save");
        String entry =
                malee.get(draft + "/issue")
                        .body()
                        .replaceAll("(?s).*<option value=\"(\\d+)\">สน ๐๐๒๓.๑๕/๑ .*", "$1");
        HttpResponse<String> issued =
                malee.post(draft + "/issue", "base", "2", "reservation", entry);

        assertTrue(malee.follow(issued).body().contains("issued-number\">สน ๐๐๒๓.๑๕/๑<"));
    }

    @Test
    void aReservationThatEndsBeforeItsDateIsDeclinedAndComesBackFilled() {
        malee.get("/register/outgoing/reserve");

        HttpResponse<String> answer = reserve(malee, "8", "7");

        assertEquals(422, answer.statusCode());
        assertTrue(
                answer.body().contains("วันสุดท้ายของการจอง ๗ ม.ค. ๒๕๖๗ เร็วเกินไป"),
                answer.body());
        assertTrue(answer.body().contains("value=\"งานด่วน\""));
    }

    @Test
    void everySeriesIsOfferedAndTheOneChosenIsReserved() {
        String page = malee.get("/register/outgoing/reserve").body();
        for (Series series : Series.values()) {
            assertTrue(
                    page.contains(">" + series.title() + "</option>")
                            && page.contains("value=\"" + series.code() + "\""),
                    series.code());
        }

        HttpResponse<String> order = reserve(malee, "order", "8", "15");

        assertEquals(303, order.statusCode(), order.body());
        assertTrue(malee.follow(order).body().contains("๑/๒๕๖๗"));
        assertTrue(malee.get("/register/outgoing/reserve").body().contains("๑/๒๕๖๗"));
        HttpResponse<String> wrong = reserve(malee, "announcement", "8", "7");
        assertTrue(
                wrong.body().matches("(?s).*value=\"announcement\"[^>]* selected.*"), wrong.body());
        assertEquals(400, reserve(malee, "petition", "8", "15").statusCode());
    }

    @Test
    void anImpossibleDateIsNamed() {
        malee.get("/register/outgoing/reserve");

        HttpResponse<String> answer = reserve(malee, "32", "40");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("วันที่ไม่มีในปฏิทิน"));
    }

    @Test
    void theRegistrarTakesANumberOutOfUseWithAReasonAndOnlyOnce() {
        Letters.issue(malee);
        String address =
                wichai.get("/register/outgoing?year=2567")
                        .body()
                        .replaceAll("(?s).*href=\"(/register/outgoing/\\d+/void)\".*", "$1");
        wichai.get(address);

        HttpResponse<String> bare = wichai.post(address, "reason", " ");
        HttpResponse<String> done = wichai.post(address, "reason", "พิมพ์ผิดหน่วยงาน");
        HttpResponse<String> again = wichai.post(address, "reason", "อีกครั้ง");

        assertEquals(422, bare.statusCode());
        assertTrue(bare.body().contains("กรุณาระบุเหตุผลที่ยกเลิก"));
        assertTrue(wichai.follow(done).body().contains("ยกเลิก: พิมพ์ผิดหน่วยงาน (โดย wichai)"));
        assertTrue(again.body().contains("เลข สน ๐๐๒๓.๑๕/๑ ถูกยกเลิกไปแล้ว"), again.body());
    }

    @Test
    void aClerkMayNotTakeANumberOutOfUse() {
        Letters.issue(malee);
        String page = malee.get("/register/outgoing?year=2567").body();
        String entry = page.replaceAll("(?s).*id=\"entry-(\\d+)\".*", "$1");

        HttpResponse<String> answer =
                malee.post("/register/outgoing/" + entry + "/void", "reason", "ไม่ใช้");

        assertFalse(page.contains("/void"));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("เฉพาะนายทะเบียน"));
    }

    @Test
    void ofASecretLetterOthersSeeTheNumberAlone() {
        String draft = Letters.begin(wichai, "external-letter");
        List<String> secret = Letters.whole();
        secret.addAll(List.of("secrecy", "secret"));
        Letters.save(wichai, draft, 1, secret, "save");
        String document = Visit.location(wichai.post(draft + "/issue", "base", "2"));

        String page = malee.get("/register/outgoing?year=2567").body();

        assertTrue(page.contains("สน ๐๐๒๓.๑๕/๑"));
        assertTrue(page.contains("(หนังสือชั้นความลับ)"));
        assertFalse(page.contains(Letters.SUBJECT));
        assertEquals(404, malee.get(document).statusCode());
        assertEquals(404, malee.get(document.replaceAll("\\?.*", "") + "/files/pdf").statusCode());
        assertEquals(200, wichai.get(document).statusCode());
    }

    @Test
    void aYearWithoutLettersSaysSo() {
        assertTrue(
                malee.get("/register/outgoing?year=2560")
                        .body()
                        .contains("ยังไม่มีหนังสือส่งในปี ๒๕๖๐"));
        assertEquals(404, malee.get("/register/outgoing?year=99").statusCode());
    }

    private static HttpResponse<String> reserve(Visit visit, String day, String until) {
        return reserve(visit, "ordinary", day, until);
    }

    private static HttpResponse<String> reserve(
            Visit visit, String series, String day, String until) {
        return visit.post(
                "/register/outgoing/reserve",
                "series",
                series,
                "agency",
                "สน 0023.15",
                "purpose",
                "งานด่วน",
                "dated.day",
                day,
                "dated.month",
                "1",
                "dated.year",
                "2567",
                "until.day",
                until,
                "until.month",
                "1",
                "until.year",
                "2567");
    }
}
