package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.Stored;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Role;
import saraban.server.desk.Clerk;

/// A letter comes in, in a real browser: it is received, stamped, kept, and found in the registers,
/// which go out as files.
class RegistersBrowserTest extends BrowserTest {
    private static final Clerk CLERK = new Clerk("malee", Role.CLERK, Secrecy.NONE);

    /// How a file of each format begins.
    private static final Map<String, String> SIGNS =
            Map.of("PDF", "%PDF", "XLSX", "PK", "CSV", "\uFEFFเลขทะเบียนรับ,");

    @BeforeEach
    void signIn() {
        chromium.signIn(site, "wichai");
    }

    @Test
    void aLetterIsReceivedStampedKeptAndStandsInTheRegisters() throws IOException {
        DocumentId id = paper();
        go("/documents/" + id);
        page.fill("#handling", "ฝ่ายปกครอง");
        page.click("button:text-is('ลงรับ')");
        assertTrue(page.textContent("main").contains("ลงรับแล้ว เลขรับ ๑"));
        chromium.lookEverywhere("received");
        assertTrue(begins(file("พิมพ์ตรารับ"), "%PDF"));

        page.fill("#file-code", "๑.๒");
        page.selectOption("#class", "routine");
        page.click("button:text-is('ส่งเก็บ')");
        assertTrue(page.textContent("main").contains("ส่งเก็บในแฟ้ม ๑.๒ แล้ว"));

        page.click("nav >> text=ทะเบียน");
        page.click(".tabs >> text=รับ >> nth=0");
        assertTrue(page.textContent("main").contains("การสำรวจแหล่งน้ำสาธารณะ"));
        chromium.lookEverywhere("register-incoming");
        for (String format : List.of("PDF", "XLSX", "CSV")) {
            assertTrue(begins(file(format), SIGNS.get(format)), format);
        }
        page.click(".tabs >> text=เก็บ >> nth=0");
        assertTrue(page.textContent("main").contains("๓๑ ธันวาคม ๒๕๖๘"));
        chromium.lookEverywhere("register-keeping");
        page.click(".tabs >> text=ครบอายุ");
        page.selectOption("#year", "2567");
        page.click("button:text-is('แสดง')");
        assertTrue(page.textContent("main").contains("ไม่มีรายการในปี ๒๕๖๗"));
        go("/register/destruction?year=2568");
        assertTrue(page.textContent("main").contains("การสำรวจแหล่งน้ำสาธารณะ"));
        chromium.lookEverywhere("register-destruction");
        assertEquals(List.of(), chromium.complaints());
    }

    private byte[] file(String link) throws IOException {
        Download download =
                page.waitForDownload(() -> page.click("a:text-is('%s')".formatted(link)));
        return Files.readAllBytes(download.path());
    }

    private static boolean begins(byte[] file, String sign) {
        return new String(file, StandardCharsets.UTF_8).startsWith(sign);
    }

    /// A scan of one page, of which everything is known.
    private DocumentId paper() throws IOException {
        byte[] scan =
                Scans.ofPictures(
                        site.place()
                                .draftDesk()
                                .preview(
                                        "circular-letter",
                                        "{\"subject\":\"การสำรวจแหล่งน้ำสาธารณะ\"}",
                                        100,
                                        CLERK)
                                .pages());
        Path file = Files.write(folder.resolve("ว๗.pdf"), scan);
        var stored = (Stored.New) site.corpus().archive().store(file, "ว๗.pdf");
        site.corpus()
                .archive()
                .confirm(
                        stored.id(),
                        new RecordFields(
                                Optional.of("circular-letter"),
                                Optional.of("สน ๐๐๒๓.๒/ว ๗"),
                                Optional.of(LocalDate.of(2024, 1, 7)),
                                Optional.of("จังหวัดสกลนคร"),
                                Optional.of("นายอำเภอ ทุกอำเภอ"),
                                Optional.of("การสำรวจแหล่งน้ำสาธารณะ"),
                                Optional.of(Urgency.NONE),
                                Secrecy.NONE),
                        "wichai");
        return stored.id();
    }
}
