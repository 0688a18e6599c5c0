package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.server.ServerConfig;
import saraban.server.desk.OwnForms;

/// A form whose fields are sums, choices and rows, filled without script.
class OwnFormPagesTest {
    private static TestSite site;

    private Visit malee;
    private String draft;

    @BeforeAll
    static void open(@TempDir Path home) {
        site =
                TestSite.open(
                        home,
                        ServerConfig.STANDARD,
                        office -> OwnForms.put(office, "own-order", OwnForms.ORDER));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void begin() {
        malee = site.visitAs("malee");
        draft = Letters.begin(malee, "own-order");
    }

    @Test
    void itIsOfferedAmongTheDirectives() {
        String page = malee.get("/letters/new").body();

        String directives = page.substring(page.indexOf("<h2 class=\"kind\">หนังสือสั่งการ</h2>"));
        assertTrue(directives.contains("<h3>คำสั่งแต่งตั้ง</h3>"), directives);
    }

    @Test
    void rowsSumsAndChoicesComeBackAsTyped() {
        malee.follow(
                save(
                        "save",
                        "นายภูผา ยั่งยืน",
                        "ประธานกรรมการ",
                        "นางสาวดาวเรือง คำแก้ว",
                        "กรรมการ"));
        String page = malee.get(draft).body();

        assertTrue(page.contains("name=\"pay\" value=\"๑,๕๐๐\""), page);
        assertTrue(page.contains("<option value=\"บัดนี้\" selected>บัดนี้</option>"));
        assertTrue(page.contains("name=\"members.name\" value=\"นายภูผา ยั่งยืน\""));
        assertTrue(page.contains("<option value=\"กรรมการ\" selected>กรรมการ</option>"));
        assertEquals(4, rows(page));
    }

    @Test
    void aRowIsTakenOutByItsOwnButton() {
        malee.follow(
                save(
                        "drop:members:0",
                        "นายภูผา ยั่งยืน",
                        "ประธานกรรมการ",
                        "นางสาวดาวเรือง คำแก้ว",
                        "กรรมการ"));
        String page = malee.get(draft).body();

        assertFalse(page.contains("นายภูผา ยั่งยืน"), page);
        assertTrue(page.contains("name=\"members.name\" value=\"นางสาวดาวเรือง คำแก้ว\""));
        assertFalse(page.contains("<option value=\"ประธานกรรมการ\" selected>"));
    }

    @Test
    void moreRowsAreShownWhenTheyAreAskedFor() {
        HttpResponse<String> answer = save("more:members", "นายภูผา ยั่งยืน", "ประธานกรรมการ");

        assertEquals(draft + "?rows=members#members", Visit.location(answer));
        assertEquals(9, rows(malee.get(draft + "?rows=members").body()));
    }

    @Test
    void oneWhoActsForAnotherIsWrittenAndShownAgain() {
        List<String> fields = fields("นายภูผา ยั่งยืน", "กรรมการ");
        fields.addAll(
                List.of(
                        "signatory.mode",
                        "ปฏิบัติราชการแทน",
                        "signatory.for",
                        "ผู้ว่าราชการจังหวัดสกลนคร",
                        "signatory.number",
                        "คำสั่งจังหวัดสกลนคร ที่ ๑๒/๒๕๖๖",
                        "signatory.from",
                        "๑ ต.ค. ๒๕๖๕",
                        "signatory.to",
                        "๓๐ ก.ย. ๒๕๖๖"));

        malee.follow(Letters.save(malee, draft, 1, fields, "save"));
        String page = malee.get(draft).body();

        assertTrue(page.contains("<option value=\"ปฏิบัติราชการแทน\" selected>"), page);
        assertTrue(page.contains("name=\"signatory.from\" value=\"๑ ตุลาคม ๒๕๖๕\""));
        assertTrue(
                page.contains(
                        "ใช้ได้เฉพาะตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๕ ถึงวันที่ ๓๐ กันยายน ๒๕๖๖ แต่หนังสือลงวันที่ ๘ มกราคม ๒๕๖๗"));
    }

    @Test
    void theLastLookShowsTheNumberAsOrdersBearIt() {
        malee.follow(save("save", "นายภูผา ยั่งยืน", "กรรมการ"));
        String page = malee.get(draft + "/issue").body();

        assertTrue(page.contains("<span class=\"number\">คำสั่ง </span>"), page);
        assertTrue(page.contains("<span class=\"number\">/๒๕๖๗</span>"));
        assertTrue(page.contains("แต่งตั้งคณะกรรมการตรวจรับพัสดุ ๓ คน"));
    }

    private HttpResponse<String> save(String act, String... members) {
        return Letters.save(malee, draft, 1, fields(members), act);
    }

    private static List<String> fields(String... members) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "subject",
                                "แต่งตั้งคณะกรรมการตรวจรับพัสดุ 3 คน",
                                "dated.day",
                                "8",
                                "dated.month",
                                "1",
                                "dated.year",
                                "2567",
                                "body",
                                "อาศัยอำนาจตามความในมาตรา ๖๒ จึงแต่งตั้งคณะกรรมการ",
                                "pay",
                                "๑,๕๐๐",
                                "force",
                                "บัดนี้",
                                "signatory.name",
                                "นายสมชาย ใจดี",
                                "signatory.position",
                                "นายอำเภอบ้านม่วง"));
        for (int i = 0; i < members.length; i += 2) {
            fields.addAll(List.of("members.name", members[i], "members.role", members[i + 1]));
        }
        return fields;
    }

    private static int rows(String page) {
        return page.split("name=\"members.name\"", -1).length - 1;
    }
}
