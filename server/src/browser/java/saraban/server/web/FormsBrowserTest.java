package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saraban.server.desk.ChangedTemplate;

/// The life of a template in a real browser: brought in with a fault, mended, put live, taken back.
class FormsBrowserTest extends BrowserTest {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @BeforeEach
    void signIn() {
        chromium.signIn(site, "admin");
    }

    @Test
    void aTemplateIsBroughtInMendedPutLiveAndTakenBack() {
        page.click("nav >> text=แบบหนังสือ");
        chromium.lookEverywhere("forms");
        page.click("text=หนังสือภายนอก");
        chromium.lookEverywhere("form");

        send(ChangedTemplate.with(template(), "${closing}", "${closng}"));
        assertTrue(page.textContent("main").contains("น่าจะหมายถึง ${closing}"));
        assertEquals(0, page.locator("text=เริ่มใช้ฉบับนี้").count());
        chromium.lookEverywhere("form-faulty");

        page.click("text=กลับไปยังแบบ");
        send(ChangedTemplate.with(template(), "${closing}", "${clo</w:t></w:r><w:r><w:t>sing} "));
        assertTrue(page.textContent("main").contains("ถูกต่อให้เรียบร้อยแล้ว"));
        chromium.lookEverywhere("form-sound");
        page.click("text=เริ่มใช้ฉบับนี้");
        assertTrue(page.textContent(".notice").contains("เริ่มใช้ฉบับนี้แล้ว"));
        page.click("text=กลับมาใช้ฉบับที่ 1");
        assertTrue(page.textContent("main").contains("ฉบับที่ 1 เริ่มใช้เมื่อ"));
        chromium.lookEverywhere("form-versions");

        page.click("text=กลับไปแบบหนังสือทั้งหมด");
        page.click("text=เพิ่มแบบใหม่");
        chromium.lookEverywhere("form-new");
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void theOfficeAndItsSalutationsAreChanged() {
        page.click("nav >> text=ตั้งค่าสำนักงาน");
        chromium.lookEverywhere("office");
        page.click("main >> text=คำขึ้นต้นและคำลงท้าย");
        chromium.lookEverywhere("salutations");
        page.click("text=บันทึกตาราง");
        page.waitForURL("**/salutations?saved=1");
        assertEquals(List.of(), chromium.complaints());
    }

    private void send(byte[] template) {
        page.setInputFiles("#files", new FilePayload("แบบ.docx", DOCX, template));
        page.fill("#note", "แก้คำลงท้าย");
        page.click("text=ส่งเพื่อตรวจ");
        page.waitForURL("**/versions/*");
    }

    private byte[] template() {
        return site.place().formDesk().content("external-letter").template();
    }
}
