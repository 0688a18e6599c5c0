package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.DocumentId;

class DocumentPagesTest {
    private static final String CIRCULAR =
            """
            <html><body><p>ที่ สน 0023.2/ว 3</p><p>ศาลากลางจังหวัดสกลนคร</p><p>2 มกราคม 2567</p>
            <p>เรื่อง  แนวทางการสำรวจแหล่งน้ำสาธารณะ</p><p>เรียน  นายอำเภอ ทุกอำเภอ</p>
            <p>ด้วยจังหวัดสกลนครจะสำรวจแหล่งน้ำสาธารณะ %s</p></body></html>
            """;
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
        malee.get("/import");
    }

    @Test
    void filesAreTakenInLineByLineAndKnownOnesAreNamed() {
        byte[] letter = circular("ก");

        HttpResponse<String> first =
                malee.upload("/import", "files", "หนังสือ.html", letter, "ว่าง.pdf", new byte[0]);
        HttpResponse<String> second = malee.upload("/import", "files", "อีกชื่อ.html", letter);

        assertEquals(200, first.statusCode(), first.body());
        assertTrue(first.body().contains("เก็บต้นฉบับแล้ว กำลังอ่านข้อความ"), first.body());
        assertTrue(first.body().contains("ไฟล์ว่างเปล่า ไม่มีข้อมูล"));
        assertTrue(second.body().contains("ไฟล์นี้มีในระบบแล้ว จึงไม่เก็บซ้ำ"));
    }

    @Test
    void aTornFileIsKeptAndItsPageSaysThatItCannotBeRead() {
        DocumentId id = taken("ขาด.pdf", "%PDF-1.7\nthis is torn".getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> page = malee.get("/documents/" + id);
        HttpResponse<byte[]> original = malee.bytes("/documents/" + id + "/files/original");

        assertEquals(200, page.statusCode());
        assertTrue(
                page.body().contains("ระบบอ่านไฟล์นี้ไม่ได้ แต่เก็บต้นฉบับไว้ครบถ้วน"),
                page.body());
        assertArrayEquals(
                "%PDF-1.7\nthis is torn".getBytes(StandardCharsets.UTF_8), original.body());
        assertTrue(type(original).startsWith("application/octet-stream"), type(original));
        assertTrue(
                original.headers()
                        .firstValue("Content-Disposition")
                        .orElse("")
                        .startsWith("attachment"));
    }

    @Test
    void anUploadWithoutAFileIsAskedForOne() {
        HttpResponse<String> answer = malee.upload("/import", "files");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("กรุณาเลือกไฟล์อย่างน้อยหนึ่งไฟล์"));
    }

    @Test
    void whatWasReadIsFoundShownAndConfirmed() {
        DocumentId id = taken("ว3.html", circular("ข"));

        String search =
                malee.get(
                                "/search?q="
                                        + "%E0%B9%81%E0%B8%AB%E0%B8%A5%E0%B9%88%E0%B8%87%E0%B8%99%E0%B9%89%E0%B8%B3")
                        .body();
        String image = malee.get("/documents/" + id + "?x=1").body();
        malee.get("/documents/" + id + "/facts");
        HttpResponse<String> confirmed =
                malee.post(
                        "/documents/" + id + "/facts",
                        "kind",
                        "circular-letter",
                        "number",
                        "สน ๐๐๒๓.๒/ว ๓",
                        "dated.day",
                        "๒",
                        "dated.month",
                        "1",
                        "dated.year",
                        "๒๕๖๗",
                        "from",
                        "จังหวัดสกลนคร",
                        "to",
                        "นายอำเภอ ทุกอำเภอ",
                        "subject",
                        "แนวทางการสำรวจแหล่งน้ำสาธารณะ",
                        "secrecy",
                        "none");

        assertTrue(search.contains("<mark>"), search);
        assertTrue(search.contains("/documents/" + id + "/pages/1?q="), search);
        assertTrue(image.contains("อ่านได้จากเอกสาร"), image);
        assertEquals(303, confirmed.statusCode());
        String page = malee.get("/documents/" + id).body();
        assertTrue(page.contains("ยืนยันแล้ว"));
        assertTrue(page.contains("<dd>จังหวัดสกลนคร</dd>"), page);
    }

    @Test
    void aDateThatIsNoneComesBackWithTheForm() {
        DocumentId id = taken("ว4.html", circular("ค"));
        malee.get("/documents/" + id + "/facts");

        HttpResponse<String> answer =
                malee.post(
                        "/documents/" + id + "/facts",
                        "dated.day",
                        "๓๑",
                        "dated.month",
                        "2",
                        "dated.year",
                        "๒๕๖๗",
                        "subject",
                        "เรื่องที่พิมพ์ไว้",
                        "secrecy",
                        "none");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("วันที่ไม่มีในปฏิทิน"));
        assertTrue(answer.body().contains("value=\"เรื่องที่พิมพ์ไว้\""));
    }

    @Test
    void aReceivedCircularIsRelayedAndTheChainShowsBothLetters() {
        DocumentId circular = taken("ว5.html", circular("ง"));
        malee.get("/documents/" + circular);

        String draft = Visit.location(malee.post("/documents/" + circular + "/relay"));
        String form = malee.get(draft).body();
        assertTrue(form.contains("แนวทางการสำรวจแหล่งน้ำสาธารณะ"), form);
        malee.post(draft + "/keep", "base", "1");
        var fields = Letters.with("subject", "แนวทางการสำรวจแหล่งน้ำสาธารณะ");
        fields.addAll(
                java.util.List.of(
                        "enclosures.title",
                        "สำเนาหนังสือจังหวัดสกลนคร ที่ สน ๐๐๒๓.๒/ว ๓",
                        "enclosures.count",
                        "1",
                        "enclosures.unit",
                        "ชุด"));
        Letters.save(malee, draft, 2, fields, "save");
        HttpResponse<String> issued = malee.post(draft + "/issue", "base", "3");
        String document = Visit.location(issued).replaceAll("\\?.*", "");

        String chain = malee.get(document + "/chain").body();

        assertEquals(2, chain.split("<article", -1).length - 1, chain);
        assertTrue(chain.contains("<strong>ส่งต่อ</strong>"), chain);
        assertTrue(chain.contains("/documents/" + circular + "\""));
        assertTrue(
                malee.get("/documents/" + circular + "/chain")
                        .body()
                        .contains("<strong>ส่งต่อ</strong>"));
    }

    @Test
    void anIssuedLetterOffersItsPapersAndItsPicture() {
        String document = Letters.issue(malee);

        HttpResponse<byte[]> pdf = malee.bytes(document + "/files/pdf");
        HttpResponse<byte[]> docx = malee.bytes(document + "/files/docx");
        HttpResponse<byte[]> picture = malee.bytes(document + "/pages/1.png?width=300");

        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf.body(), 4));
        assertArrayEquals("PK".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(docx.body(), 2));
        assertTrue(type(picture).startsWith("image/png"), type(picture));
        assertEquals(404, malee.get(document + "/files/original").statusCode());
        assertEquals(404, malee.get(document + "/files/nothing").statusCode());
        assertEquals(404, malee.get(document + "/pages/2").statusCode());
        assertEquals(404, malee.get(document + "/pages/9.png").statusCode());
        assertEquals(
                404, malee.get(document + "/facts").statusCode(), "an issued letter's facts stay");
    }

    @Test
    void theWordsThatWereSoughtAreMarkedOnThePicture() {
        String document = Letters.issue(malee);

        String page =
                malee.get(
                                document
                                        + "/pages/1?q="
                                        + "%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B8%E0%B8%A1")
                        .body();

        assertTrue(
                page.matches(
                        "(?s).*<rect x=\"\\d+\\.\\d\" y=\"\\d+\\.\\d\" width=\"\\d+\\.\\d\".*"),
                page);
        assertTrue(page.contains("<mark>ประชุม</mark>"), page);
    }

    @Test
    void theOfficesEmblemIsAPictureOrItIsDeclined() {
        Visit admin = site.visitAs("admin");
        admin.get("/office");

        HttpResponse<String> wrong =
                admin.upload(
                        "/office/emblem",
                        "emblem",
                        "ตรา.png",
                        "not a picture".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> gif =
                admin.upload("/office/emblem", "emblem", "ตรา.png", Scans.picture("gif"));
        HttpResponse<String> right =
                admin.upload("/office/emblem", "emblem", "ตรา.jpg", Scans.picture("png"));

        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("ไฟล์นี้ไม่ใช่ภาพ PNG หรือ JPEG ที่อ่านได้"));
        assertEquals(422, gif.statusCode());
        assertEquals(303, right.statusCode());
        assertTrue(type(admin.bytes("/office/emblem")).startsWith("image/png"));
        assertEquals(403, malee.get("/office").statusCode());
    }

    @Test
    void theApiFindsReadsAndFollows() {
        DocumentId id = taken("ว6.html", circular("จ"));
        String found =
                malee.get(
                                "/api/v1/search?q="
                                        + "%E0%B9%81%E0%B8%AB%E0%B8%A5%E0%B9%88%E0%B8%87%E0%B8%99%E0%B9%89%E0%B8%B3&limit=50")
                        .body();
        String document = malee.get("/api/v1/documents/" + id).body();
        String page = malee.get("/api/v1/documents/" + id + "/pages/1").body();

        assertTrue(found.contains("\"id\":\"" + id + "\""), found);
        assertTrue(document.contains("\"state\":\"read\""), document);
        assertTrue(page.contains("\"source\":\"layer\""), page);
        assertTrue(
                malee.get("/api/v1/documents/" + id + "/chain")
                        .body()
                        .contains("\"state\":\"held\""));
        assertTrue(malee.get("/api/v1/numbers/prove?year=2567").body().startsWith("{\"series\":["));
        assertTrue(malee.get("/api/v1/openapi.json").body().contains("\"openapi\": \"3.1.0\""));
        assertEquals(404, malee.get("/api/v1/documents/999999").statusCode());
    }

    @Test
    void theApiWritesAndIssuesALetterInOneGo() {
        String whole =
                """
                {"form":"external-letter","issue":true,"fields":{"agency":"สน 0023.15","place":["ที่ว่าการอำเภอบ้านม่วง"],
                "dated":"2024-01-08","subject":"ทดสอบ","to":["นายกเทศมนตรีตำบลบ้านม่วง"],"body":["ด้วย","จึงเรียนมาเพื่อทราบ"],
                "closing":"ขอแสดงความนับถือ","signatory":{"name":"นายวิษณุ ก้องกู่ไพร","position":["นายอำเภอบ้านม่วง"]},
                "contact":["โทร. 0 4279 0123"]}}""";

        HttpResponse<String> issued = api("/api/v1/letters", whole, malee.seal());
        HttpResponse<String> lacking =
                api(
                        "/api/v1/letters",
                        "{\"form\":\"external-letter\",\"issue\":true,\"fields\":{}}",
                        malee.seal());
        HttpResponse<String> bad = api("/api/v1/letters", "[1", malee.seal());
        HttpResponse<String> unsealed = api("/api/v1/letters", whole, "0");

        assertEquals(201, issued.statusCode(), issued.body());
        assertTrue(issued.body().contains("\"number\":\"สน ๐๐๒๓.๑๕/"), issued.body());
        assertEquals(422, lacking.statusCode());
        assertTrue(
                lacking.body().contains("\"field\":\"subject\",\"code\":\"missing\"")
                        || lacking.body().contains("\"subject\""),
                lacking.body());
        assertEquals(400, bad.statusCode());
        assertEquals(403, unsealed.statusCode());
    }

    @Test
    void aReaderMayReadButNotBringIn() {
        Visit somsak = site.visitAs("somsak");

        assertEquals(403, somsak.get("/import").statusCode());
        assertFalse(somsak.get("/").body().contains("href=\"/import\""));
    }

    private HttpResponse<String> api(String path, String json, String seal) {
        return malee.send(
                HttpRequest.newBuilder(malee.at(path))
                        .header("Content-Type", "application/json")
                        .header(FormSeal.HEADER, seal)
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static byte[] circular(String last) {
        return CIRCULAR.formatted(last).getBytes(StandardCharsets.UTF_8);
    }

    /// Brings a file in and has it read at once.
    private DocumentId taken(String name, byte[] content) {
        HttpResponse<String> answer = malee.upload("/import", "files", name, content);
        DocumentId id =
                DocumentId.parse(
                                answer.body()
                                        .replaceAll(
                                                "(?s).*tag-stored.*?/documents/(\\d+)\".*", "$1"))
                        .orElseThrow();
        site.place().intakeDesk().read(id, Duration.ofMinutes(1));
        return id;
    }
}
