package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.server.desk.ChangedTemplate;

class FormPagesTest {
    private static final String FORM = "/forms/external-letter";

    @TempDir private Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = TestSite.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everybodyMayTakeATemplateAwayAndOnlyAnAdministratorBringsOneIn() {
        Visit reader = site.visitAs("somsak");
        assertTrue(reader.get("/forms").body().contains("หนังสือภายนอก"));
        HttpResponse<String> page = reader.get(FORM);
        assertTrue(page.body().contains("${subject}"));
        assertFalse(page.body().contains("type=\"file\""));
        assertEquals('P', reader.bytes(FORM + "/files/template.docx").body()[0]);
        assertEquals(200, reader.get(FORM + "/files/form.json").statusCode());
        assertEquals('P', reader.bytes(FORM + "/files/form.zip").body()[0]);

        assertEquals(403, reader.upload(FORM, "files", "แบบ.docx", template()).statusCode());
        assertEquals(403, site.visitAs("wichai").get("/forms/new").statusCode());
    }

    @Test
    void aFaultyTemplateIsExplainedInThaiBesideItsSamplePrint() {
        Visit admin = site.visitAs("admin");
        admin.get(FORM);
        byte[] faulty = ChangedTemplate.with(template(), "${closing}", "${closng}");

        String version = Visit.location(admin.upload(FORM, "files", "แบบ.docx", faulty));

        assertEquals(FORM + "/versions/2", version);
        String page = admin.get(version).body();
        assertTrue(page.contains("น่าจะหมายถึง ${closing}"), page);
        assertTrue(page.contains("เนื้อหา ย่อหน้าที่ 9 “${closng}”"), page);
        assertFalse(page.contains("เริ่มใช้ฉบับนี้"), page);
        assertEquals((byte) 0x89, admin.bytes(version + "/pages/1").body()[0]);
        assertEquals('%', admin.bytes(version + "/sample.pdf").body()[0]);
        HttpResponse<String> refused = admin.post(version + "/live");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("เริ่มใช้ไม่ได้ ยังมีข้อผิดพลาดที่ต้องแก้ไข 2 แห่ง"));
    }

    @Test
    void aVersionGoesLiveAndBackByOneClickAndTheLetterNamesItsOwn() {
        Visit admin = site.visitAs("admin");
        admin.get(FORM);
        byte[] changed = ChangedTemplate.with(template(), "เรื่อง", "หัวข้อ");
        String version =
                Visit.location(
                        admin.upload(
                                FORM, Map.of("note", "เปลี่ยนคำ"), "files", "แบบ.docx", changed));
        assertTrue(admin.get(version).body().contains("เริ่มใช้ฉบับนี้"));

        HttpResponse<String> live = admin.follow(admin.post(version + "/live"));
        assertTrue(live.body().contains("เริ่มใช้ฉบับนี้แล้ว"), live.body());
        assertTrue(live.body().contains("เปลี่ยนคำ"));
        String document = Letters.issue(site.visitAs("malee"));
        String page = admin.get(document).body();
        assertTrue(page.contains("href=\"" + version + "\""), page);

        admin.get(FORM);
        HttpResponse<String> back = admin.follow(admin.post(FORM + "/versions/1/live"));
        assertTrue(back.body().contains("ฉบับที่ 1 เริ่มใช้เมื่อ"), back.body());
        assertTrue(admin.get(document).body().contains("href=\"" + version + "\""));
    }

    @Test
    void aNewFormAppearsAmongThoseThatCanBeWritten() {
        Visit admin = site.visitAs("admin");
        admin.get("/forms/new");
        byte[] zip = admin.bytes(FORM + "/files/form.zip").body();

        String version =
                Visit.location(
                        admin.upload(
                                "/forms", Map.of("name", "town-letter"), "files", "แบบ.zip", zip));
        assertFalse(admin.get("/letters/new").body().contains("value=\"town-letter\""));
        admin.get(version);
        admin.post(version + "/live");

        assertTrue(admin.get("/letters/new").body().contains("value=\"town-letter\""));
    }

    @Test
    void whatIsRefusedIsSaidInOneSentenceAndNoPathLeadsAside() {
        Visit admin = site.visitAs("admin");
        admin.get("/forms/new");
        byte[] text = "ข้อความ".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> wrong = admin.upload(FORM, "files", "../../x.docx", text);
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("เปิดไฟล์ “x.docx” ไม่ได้"), wrong.body());
        HttpResponse<String> name =
                admin.upload("/forms", Map.of("name", "../office"), "files", "a.docx", template());
        assertEquals(422, name.statusCode());
        assertTrue(name.body().contains("ชื่อ “../office” ใช้ไม่ได้"), name.body());
        for (String path :
                new String[] {
                    "/forms/..%2Foffice",
                    FORM + "/files/..%2Fform.json",
                    FORM + "/files/saraban.db",
                    FORM + "/versions/9",
                    FORM + "/versions/x/pages/1"
                }) {
            int status = admin.get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + " " + status);
        }
    }

    private byte[] template() {
        return site.place().formDesk().content("external-letter").template();
    }
}
