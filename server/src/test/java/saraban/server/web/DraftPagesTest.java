package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.templates.Form;
import saraban.templates.FormCatalog;

class DraftPagesTest {
    private static TestSite site;
    private Visit malee;

    @BeforeAll
    static void open(@TempDir Path home) {
        site = TestSite.open(home);
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
    void theFormsAreOfferedByTheirThaiNames() {
        String page = malee.get("/letters/new").body();

        assertTrue(page.contains("<h2 class=\"kind\">หนังสือภายนอก</h2>"), page);
        assertTrue(page.contains("<h3>หนังสือภายนอก</h3>"), page);
        assertEquals(
                FormCatalog.builtIn().forms().size(), page.split("name=\"form\"", -1).length - 1);
    }

    @Test
    void aNewDraftBeginsWithTheOfficeAndTodayInBuddhistYears() {
        String page = malee.get(Letters.begin(malee, "external-letter")).body();

        assertTrue(page.contains("value=\"สน ๐๐๒๓.๑๕\""), page);
        assertTrue(page.contains("ถนนเจริญสุข สน ๔๗๑๔๐"));
        assertTrue(page.contains("<option value=\"1\" selected>มกราคม</option>"));
        assertTrue(page.contains("name=\"dated.year\" value=\"2567\""));
        assertFalse(page.contains("field-problem"), "an empty form must not begin in red");
    }

    @Test
    void whatWasTypedComesBackFieldByField() {
        String draft = Letters.begin(malee, "external-letter");
        List<String> fields = Letters.whole();
        fields.addAll(
                List.of(
                        "urgency",
                        "very-urgent",
                        "enclosures.title",
                        "กำหนดการประชุม",
                        "enclosures.count",
                        "๒",
                        "enclosures.unit",
                        "ฉบับ",
                        "enclosures.title",
                        "",
                        "enclosures.count",
                        "",
                        "enclosures.unit",
                        ""));

        malee.follow(Letters.save(malee, draft, 1, fields, "save"));
        String page = malee.get(draft).body();

        assertTrue(page.contains("value=\"" + Letters.SUBJECT + "\""), page);
        assertTrue(page.contains("<option value=\"very-urgent\" selected>ด่วนมาก</option>"));
        assertTrue(page.contains("value=\"กำหนดการประชุม\""));
        assertTrue(page.contains("name=\"enclosures.count\" value=\"๒\""));
        assertTrue(page.contains("ด้วยอำเภอบ้านม่วงจะจัดประชุมหัวหน้าส่วนราชการ\nจึงเรียนมา"));
        assertTrue(page.contains("name=\"base\" value=\"2\""));
    }

    @Test
    void anUnfinishedLetterComesBackFilledWithEachProblemBesideItsField() {
        String draft = Letters.begin(malee, "external-letter");

        HttpResponse<String> answer =
                Letters.save(malee, draft, 1, Letters.with("dated.day", "๓๒"), "issue");
        HttpResponse<String> page = malee.get(Visit.location(answer).replaceAll("#.*", ""));

        assertEquals(422, page.statusCode());
        String about = page.body().replaceAll("(?s).*id=\"about-dated\"(.*?)</div>.*", "$1");
        assertTrue(about.contains("field-problem"), about);
        assertTrue(page.body().contains("ยังออกเลขไม่ได้ กรุณาแก้ไขรายการต่อไปนี้"));
        assertTrue(page.body().contains("href=\"#dated\""));
        assertTrue(page.body().contains("name=\"dated.day\" value=\"๓๒\""));
        assertTrue(page.body().contains("value=\"" + Letters.SUBJECT + "\""));
    }

    @Test
    void thePictureOfThePageIsAPngAndFollowsTheText() {
        String draft = Letters.begin(malee, "external-letter");
        String first = preview(draft, Letters.whole());
        String second = preview(draft, Letters.with("subject", "เรื่องใหม่"));

        byte[] one = malee.bytes(picture(first)).body();
        byte[] two = malee.bytes(picture(second)).body();

        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(one, 4));
        assertFalse(Arrays.equals(one, two));
        assertEquals(picture(first), picture(preview(draft, Letters.whole())));
    }

    @Test
    void aPictureIsShownToThoseAloneWhoMaySeeItsDraft() {
        Visit wichai = site.visitAs("wichai");
        String draft = Letters.begin(wichai, "external-letter");
        List<String> secret = Letters.whole();
        secret.addAll(List.of("secrecy", "secret"));
        Letters.save(wichai, draft, 1, secret, "save");
        String picture =
                wichai.get(draft).body().replaceAll("(?s).*src=\"(/drafts/[^\"]+png)\".*", "$1");

        assertEquals(200, wichai.get(picture).statusCode());
        assertEquals(404, malee.get(picture).statusCode());
        assertEquals(404, malee.get(draft).statusCode());
    }

    @Test
    void typingIsKeptAndASecondClerkIsShownBothTexts() {
        String draft = Letters.begin(malee, "external-letter");
        Visit wichai = site.visitAs("wichai");
        wichai.get(draft);
        Letters.save(malee, draft, 1, Letters.with("subject", "เรื่องของมาลี"), "save");

        HttpResponse<String> conflict =
                Letters.save(wichai, draft, 1, Letters.with("subject", "เรื่องของวิชัย"), "save");

        assertEquals(409, conflict.statusCode());
        assertTrue(
                conflict.body()
                        .contains(
                                "<td class=\"lines\">เรื่องของมาลี</td><td class=\"lines\">เรื่องของวิชัย</td>"),
                conflict.body());
        assertTrue(conflict.body().contains("name=\"subject\" value=\"เรื่องของวิชัย\""));
        assertTrue(conflict.body().contains("name=\"base\" value=\"2\""));
        assertTrue(malee.get(draft).body().contains("value=\"เรื่องของมาลี\""));

        HttpResponse<String> mine =
                Letters.save(wichai, draft, 2, Letters.with("subject", "เรื่องของวิชัย"), "save");
        assertEquals(303, mine.statusCode());
        String revisions = malee.get(draft + "/revisions").body();
        assertTrue(revisions.contains("ฉบับแก้ไขที่ 3"));
        assertTrue(malee.get(draft + "/revisions/2").body().contains("เรื่องของมาลี"));
    }

    @Test
    void anEarlierRevisionCanBeBroughtBack() {
        String draft = Letters.begin(malee, "external-letter");
        Letters.save(malee, draft, 1, Letters.with("subject", "เรื่องแรก"), "save");
        Letters.save(malee, draft, 2, Letters.with("subject", "เรื่องที่สอง"), "save");
        malee.get(draft + "/revisions/2");

        malee.post(draft + "/revisions/2", "base", "3");

        assertTrue(malee.get(draft).body().contains("value=\"เรื่องแรก\""));
        assertTrue(malee.get(draft).body().contains("name=\"base\" value=\"4\""));
    }

    @Test
    void aLetterIsIssuedOnceAndTheSecondTryNamesTheNumber() {
        String draft = Letters.begin(malee, "external-letter");
        HttpResponse<String> asked = Letters.save(malee, draft, 1, Letters.whole(), "issue");
        assertEquals(draft + "/issue", Visit.location(asked));
        String confirm = malee.get(draft + "/issue").body();
        assertTrue(confirm.contains("๘ มกราคม ๒๕๖๗"), confirm);

        HttpResponse<String> done = malee.post(draft + "/issue", "base", "2");
        HttpResponse<String> again = malee.post(draft + "/issue", "base", "2");

        HttpResponse<String> document = malee.follow(done);
        String number = document.body().replaceAll("(?s).*issued-number\">([^<]+)<.*", "$1");
        assertTrue(number.matches("สน ๐๐๒๓\\.๑๕/[๐-๙]+"), number);
        assertEquals(409, again.statusCode());
        assertTrue(
                again.body().contains("ร่างนี้ออกเลขไปแล้วเป็น " + number + " จึงออกเลขซ้ำไม่ได้"),
                again.body());
        assertEquals(303, malee.get(draft).statusCode());
    }

    @Test
    void aLetterOfTomorrowIsDeclinedInThai() {
        String draft = Letters.begin(malee, "external-letter");
        Letters.save(malee, draft, 1, Letters.with("dated.day", "9"), "save");

        HttpResponse<String> answer = malee.post(draft + "/issue", "base", "2");

        assertEquals(409, answer.statusCode());
        assertTrue(
                answer.body().contains("หนังสือลงวันที่ ๙ ม.ค. ๒๕๖๗ ซึ่งหลังวันนี้ (๘ ม.ค. ๒๕๖๗)"),
                answer.body());
    }

    @Test
    void aReaderMayNotWrite() {
        Visit somsak = site.visitAs("somsak");

        HttpResponse<String> answer = somsak.get("/letters/new");

        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("รายการนี้ทำได้เฉพาะเจ้าหน้าที่"), answer.body());
    }

    @Test
    void draftsThatDoNotExistAreNotFound() {
        assertEquals(404, malee.get("/drafts/99999").statusCode());
        assertEquals(404, malee.get("/drafts/abc").statusCode());
        assertEquals(404, malee.get("/drafts/1/revisions/0").statusCode());
    }

    @Test
    void everyFormComesBackFromTheScreenAsItWasTyped() {
        for (Form form : FormCatalog.builtIn().forms()) {
            Map<String, List<String>> sent =
                    Map.of(
                            "subject",
                            List.of("เรื่อง \"ทดสอบ\" <b>"),
                            "dated.day",
                            List.of("31"),
                            "dated.month",
                            List.of("2"),
                            "dated.year",
                            List.of("2567"),
                            "signatory.name",
                            List.of("นายเอก"),
                            "signatory.position",
                            List.of("นายอำเภอ\nรักษาการ"));

            String json = DraftFormReader.json(form, sent);

            assertTrue(json.contains("\"dated\":\"31 กุมภาพันธ์ 2567\""), json);
            assertEquals(
                    form.field("signatory").isPresent(),
                    json.contains("\"position\":[\"นายอำเภอ\",\"รักษาการ\"]"),
                    json);
        }
    }

    private String preview(String draft, List<String> fields) {
        HttpResponse<String> answer = malee.post(draft + "/preview", fields.toArray(String[]::new));
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String picture(String preview) {
        return preview.replaceAll("(?s).*\"pictures\":\\[\"([^\"]+)\".*", "$1");
    }
}
