package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.Stored;
import saraban.corpus.letter.Secrecy;

class IncomingPagesTest {
    private static final String SUBJECT = "การสำรวจแหล่งน้ำสาธารณะ";

    @TempDir private Path folder;

    private TestSite site;
    private Visit malee;
    private Visit wichai;

    @BeforeEach
    void open() {
        site = TestSite.open(folder);
        malee = site.visitAs("malee");
        wichai = site.visitAs("wichai");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aLetterIsReceivedFromItsPageNotedAndStandsInTheRegister() throws IOException {
        String document = letter("ว๑.txt", Secrecy.NONE);
        assertTrue(malee.get(document).body().contains("ยังไม่ได้ลงรับ"));

        HttpResponse<String> received = malee.post(document + "/receive", "handling", "ฝ่ายปกครอง");
        String page = malee.follow(received).body();
        HttpResponse<String> again = malee.post(document + "/receive", "handling", "");

        assertEquals(303, received.statusCode());
        assertTrue(page.contains("ลงรับแล้ว เลขรับ ๑"), page);
        assertFalse(page.contains(document + "/receive"), "it is received once");
        assertTrue(malee.follow(again).body().contains("หนังสือฉบับนี้ลงรับไว้แล้ว เลขรับ ๑"));
        String note =
                page.replaceAll("(?s).*action=\"(/register/incoming/\\d+/handling)\".*", "$1");
        assertTrue(
                malee.follow(malee.post(note, "handling", "ตอบแล้ว"))
                        .body()
                        .contains("<li>ตอบแล้ว <small>malee"));
        String register = malee.get("/register/incoming").body();
        assertEquals(
                "เลขทะเบียนรับ ที่ ลงวันที่ จาก ถึง เรื่อง การปฏิบัติ หมายเหตุ",
                register.replaceAll("(?s).*<thead>(.*?)</thead>.*", "$1")
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " ")
                        .strip());
        assertTrue(register.contains(SUBJECT), register);
        assertTrue(register.contains("รับ ๘ ม.ค. ๒๕๖๗ ๑๐.๐๐ น."), register);
        assertTrue(register.contains("<div>ฝ่ายปกครอง</div>"), register);
    }

    @Test
    void ofASecretLetterOthersSeeTheReceiveNumberAlone() throws IOException {
        String secret = letter("ลับ.txt", Secrecy.SECRET);
        wichai.get(secret);
        wichai.post(secret + "/receive", "handling", "มอบปลัดอำเภอ");

        String page = malee.get("/register/incoming").body();
        String csv = malee.get("/register/incoming/file?format=csv").body();

        assertTrue(page.contains("(หนังสือชั้นความลับ)"), page);
        assertFalse(page.contains(SUBJECT));
        assertFalse(page.contains("มอบปลัดอำเภอ"));
        assertTrue(csv.contains("๑,,,,,(ลับมาก),,"), csv);
        assertFalse(csv.contains(SUBJECT) || csv.contains("มอบปลัดอำเภอ"), csv);
        assertEquals(404, malee.get(secret + "/stamp.pdf").statusCode());
        assertEquals(404, malee.get(secret + "/card.pdf").statusCode());
        assertTrue(wichai.get("/register/incoming/file?format=csv").body().contains(SUBJECT));
    }

    @Test
    void theRegistrarTakesAReceiveNumberOutOfUseWithAReason() throws IOException {
        String document = letter("ว๑.txt", Secrecy.NONE);
        malee.get(document);
        malee.post(document + "/receive", "handling", "");
        String address =
                wichai.get("/register/incoming")
                        .body()
                        .replaceAll("(?s).*href=\"(/register/incoming/\\d+/void)\".*", "$1");
        wichai.get(address);

        HttpResponse<String> bare = wichai.post(address, "reason", " ");
        HttpResponse<String> done = wichai.post(address, "reason", "ลงรับซ้ำ");

        assertEquals(422, bare.statusCode());
        assertTrue(wichai.follow(done).body().contains("ยกเลิก: ลงรับซ้ำ (โดย wichai)"));
        assertEquals(403, malee.get(address).statusCode());
        assertTrue(malee.get(document).body().contains("ยังไม่ได้ลงรับ"));
    }

    @Test
    void aPaperIsFiledFromItsPageAndStandsInTheRegisterOfKeeping() throws IOException {
        String document = letter("ว๑.txt", Secrecy.NONE);
        malee.get(document);

        HttpResponse<String> kept =
                malee.post(document + "/keep", "file", "๑.๒", "class", "routine");
        HttpResponse<String> none = malee.post(document + "/keep", "file", "", "class", "routine");

        String page = malee.follow(kept).body();
        assertTrue(page.contains("ส่งเก็บในแฟ้ม ๑.๒ แล้ว"), page);
        assertTrue(page.contains("เก็บถึง ๓๑ ธ.ค. ๒๕๖๘"), page);
        assertTrue(malee.follow(none).body().contains("กรุณาระบุรหัสแฟ้ม"));
        String register = malee.get("/register/keeping?year=2567").body();
        assertTrue(register.contains(SUBJECT) && register.contains("๓๑ ธันวาคม ๒๕๖๘"), register);
        assertTrue(malee.get("/register/destruction?year=2568").body().contains(SUBJECT));
        assertFalse(malee.get("/register/destruction").body().contains(SUBJECT));
    }

    @Test
    void everyRegisterIsShownAndGivenOutInThreeFormats() {
        for (String list :
                List.of(
                        "incoming",
                        "circular",
                        "orders",
                        "certificates",
                        "delivery",
                        "keeping",
                        "to-storage",
                        "handover",
                        "retained",
                        "destruction")) {
            assertEquals(200, malee.get("/register/" + list).statusCode(), list);
        }
        for (String list : List.of("outgoing", "incoming", "destruction")) {
            for (String format : List.of("pdf", "csv", "xlsx")) {
                HttpResponse<String> file =
                        malee.get("/register/" + list + "/file?year=2567&format=" + format);
                assertEquals(200, file.statusCode(), list + format);
                assertTrue(
                        file.headers()
                                .firstValue("Content-Disposition")
                                .orElse("")
                                .endsWith("2567." + format));
            }
        }
        assertEquals(404, malee.get("/register/letters").statusCode());
        assertEquals(404, malee.get("/register/incoming/file?format=ods").statusCode());
        assertEquals(404, malee.get("/register/keeping?year=99").statusCode());
    }

    private String letter(String name, Secrecy secrecy) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "หนังสือ " + name);
        DocumentId id = ((Stored.New) site.corpus().archive().store(file, name)).id();
        RecordFields nothing = RecordFields.UNKNOWN;
        site.corpus()
                .archive()
                .confirm(
                        id,
                        new RecordFields(
                                nothing.kind(),
                                Optional.of("สน ๐๐๒๓.๒/ว ๗"),
                                nothing.dated(),
                                Optional.of("จังหวัดสกลนคร"),
                                nothing.to(),
                                Optional.of(SUBJECT),
                                nothing.urgency(),
                                secrecy),
                        "wichai");
        return "/documents/" + id;
    }
}
