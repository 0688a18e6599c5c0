package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.server.desk.Clerk;
import saraban.server.desk.Preview;

/// The two journeys of the product in a real browser, and every page looked at by machine for what
/// hinders people.
class JourneysBrowserTest extends BrowserTest {
    private static final Clerk CLERK = new Clerk("malee", Role.CLERK, Secrecy.NONE);

    private static final String SUBJECT = "ขอเชิญประชุมหัวหน้าส่วนราชการประจำเดือนมกราคม";

    @BeforeEach
    void work() {
        site.place().jobs().start();
    }

    @Test
    void aLetterIsTypedSeenNumberedAndRegistered() throws IOException {
        go("/signin");
        chromium.look("signin");
        chromium.signIn(site, "malee");
        chromium.look("home-empty");

        page.click("nav >> text=เขียนหนังสือ");
        chromium.look("new-letter");
        page.click("[aria-label='เริ่มร่างหนังสือภายนอก']");
        String blank = page.getAttribute(".sheet", "src");
        write();
        page.waitForFunction(
                "old => document.querySelector('.sheet').getAttribute('src') !== old", blank);
        page.waitForFunction("() => document.querySelector('[name=base]').value > 1");
        page.evaluate("scrollTo(0, 0)");
        chromium.look("draft");

        page.click("button[value=issue]");
        page.waitForURL("**/issue");
        chromium.look("issue");
        page.click("text=ยืนยันออกเลข");
        page.waitForURL("**/documents/*");
        assertEquals("สน ๐๐๒๓.๑๕/๑", page.textContent(".issued-number"));
        chromium.look("issued");
        assertArrayEquals(
                "%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(download("PDF"), 4));
        assertArrayEquals(
                "PK".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(download("DOCX"), 2));

        page.click("nav >> text=ทะเบียน");
        assertTrue(page.textContent("table.register").contains(SUBJECT));
        chromium.look("register");
        go("/register/outgoing/reserve");
        chromium.look("reserve");
        page.click("text=จองเลข >> nth=-1");
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aScanIsFoundMarkedRelayedAndChained() {
        chromium.signIn(site, "wichai");
        page.click("nav >> text=นำเข้าเอกสาร");
        chromium.look("import");
        page.setInputFiles(
                "#files", new FilePayload("หนังสือเวียน.pdf", "application/pdf", scan()));
        page.click("#upload button");
        page.waitForSelector("text=อ่านครบแล้ว 1 หน้า");
        page.waitForSelector(
                "#progress:not([hx-get])", new Page.WaitForSelectorOptions().setTimeout(120_000));
        chromium.look("imported");

        page.fill("#top-q", "แหล่งน้ำสาธารณะ");
        page.press("#top-q", "Enter");
        page.waitForSelector(".hit mark");
        chromium.look("search");
        page.click(".hit h2 a");
        page.waitForSelector(
                ".marked-page rect",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction("() => document.querySelector('.marked-page img').complete");
        assertTrue(page.locator(".marked-page rect").count() >= 1);
        chromium.look("page-with-marks");

        page.click("main >> text=ข้อมูลเอกสาร");
        chromium.look("document");
        page.click("text=ตรวจและยืนยันข้อมูล");
        chromium.look("facts");
        page.fill("#number", "สน ๐๐๒๓.๒/ว ๓");
        page.fill("#from", "จังหวัดสกลนคร");
        page.fill("#subject", "แนวทางการสำรวจแหล่งน้ำสาธารณะ");
        page.click("text=ยืนยันข้อมูล >> nth=-1");

        page.click("text=ส่งต่อหนังสือนี้");
        page.waitForURL("**/drafts/*");
        assertTrue(
                page.inputValue("[name='enclosures.title'] >> nth=0").contains("๐๐๒๓.๒/ว ๓")
                        || page.inputValue("[name='enclosures.title'] >> nth=0")
                                .contains("0023.2/ว 3"));
        finishRelay();
        page.click("text=ยืนยันออกเลข");
        page.waitForURL("**/documents/*");
        page.click("text=สายหนังสือ");
        page.waitForSelector(".chain");
        assertEquals(2, page.locator(".chain article").count());
        assertTrue(page.textContent(".chain").contains("ส่งต่อ"));
        chromium.look("chain");
        go("/");
        chromium.look("home");
        assertEquals(List.of(), chromium.complaints());
    }

    private void write() {
        page.fill("#subject", SUBJECT);
        page.fill("#to", "นายกเทศมนตรีตำบลบ้านม่วง");
        page.fill(
                "#body",
                """
                ด้วยอำเภอบ้านม่วงจะจัดประชุมหัวหน้าส่วนราชการและผู้บริหารองค์กรปกครองส่วนท้องถิ่นในเขตพื้นที่ เพื่อชี้แจงแนวทางการขับเคลื่อนแผนพัฒนาอำเภอ และติดตามผลการดำเนินงานในรอบเดือนที่ผ่านมา
                ในการนี้ จึงขอเชิญท่านเข้าร่วมประชุมในวันศุกร์ที่ ๑๒ มกราคม ๒๕๖๗ เวลา ๐๙.๓๐ น. ณ ห้องประชุมที่ว่าการอำเภอบ้านม่วง รายละเอียดตามสิ่งที่ส่งมาด้วย
                จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมโดยพร้อมเพรียงกัน""");
        page.fill("[name='enclosures.title'] >> nth=0", "ระเบียบวาระการประชุม");
        page.fill("[name='enclosures.count'] >> nth=0", "1");
        page.fill("[name='enclosures.unit'] >> nth=0", "ชุด");
        page.fill("[name='signatory.name']", "นายวิษณุ ก้องกู่ไพร");
        page.fill("[name='signatory.position']", "นายอำเภอบ้านม่วง");
        page.fill("#contact", "โทร. ๐ ๔๒๗๙ ๐๑๒๓");
    }

    private void finishRelay() {
        page.fill("#to", "นายกเทศมนตรีตำบลบ้านม่วง");
        page.fill("[name='signatory.name']", "นายวิษณุ ก้องกู่ไพร");
        page.fill("[name='signatory.position']", "นายอำเภอบ้านม่วง");
        page.fill("#contact", "โทร. ๐ ๔๒๗๙ ๐๑๒๓");
        page.waitForFunction("() => document.querySelector('[name=base]').value > 1");
        chromium.look("relay-draft");
        page.click("button[value=issue]");
        page.waitForURL("**/issue");
    }

    /// A circular of another office as a scanner would give it, typeset by the product itself.
    private byte[] scan() {
        String fields =
                """
                {"agency":"สน 0023.2","circular":true,"place":["ศาลากลางจังหวัดสกลนคร","ถนนศูนย์ราชการ สน ๔๗๐๐๐"],
                "dated":"2024-01-02","subject":"แนวทางการสำรวจแหล่งน้ำสาธารณะ","to":["นายอำเภอ ทุกอำเภอ"],
                "body":["ด้วยจังหวัดสกลนครจะสำรวจแหล่งน้ำสาธารณะในเขตพื้นที่ เพื่อจัดทำแผนพัฒนาแหล่งน้ำระดับจังหวัด","จึงเรียนมาเพื่อทราบและดำเนินการต่อไป"],
                "closing":"ขอแสดงความนับถือ","signatory":{"name":"นายสมชาย ใจดี","position":["รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน","ผู้ว่าราชการจังหวัดสกลนคร"]},
                "contact":["โทร. ๐ ๔๒๗๑ ๐๑๒๓"]}""";
        Preview paper = site.place().draftDesk().preview("circular-letter", fields, 200, CLERK);
        return Scans.ofPictures(paper.pages());
    }

    private byte[] download(String link) throws IOException {
        Download download =
                page.waitForDownload(() -> page.click("a[download]:text-is('" + link + "')"));
        return Files.readAllBytes(download.path());
    }
}
