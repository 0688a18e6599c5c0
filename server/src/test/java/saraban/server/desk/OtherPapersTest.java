package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.Link;
import saraban.corpus.letter.Article;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.Draft;

/// Papers that are no letters go the same way: number, paper, archive, search.
class OtherPapersTest {
    private static final String MEMO =
            """
            {"title":"บันทึกข้อความ","article":12,"series":"ordinary","fields":[
              {"key":"subject","type":"text","label":"เรื่อง","required":true},
              {"key":"dated","type":"date","label":"วันที่","required":true},
              {"key":"to","type":"lines","label":"เรียน","required":true},
              {"key":"body","type":"paragraphs","label":"ข้อความ","required":true},
              {"key":"signatory","type":"signatory","label":"ผู้ลงนาม","required":true}]}
            """;

    @TempDir private Path folder;

    private OfficeAtWork office;

    @BeforeEach
    void openTheOffice() {
        Path home = folder.resolve("home");
        office = OfficeAtWork.in(home);
        Path own = office.workplace().corpus().officeFolder();
        OwnForms.put(own, "own-order", OwnForms.ORDER);
        OwnForms.put(own, "own-memo", MEMO);
        OwnForms.put(own, "own-news", OwnForms.ORDER.replace("\"order\"", "\"record\""));
        office.reopen(DeskSteps.UNWATCHED);
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    @Article(16)
    void anOrderIsArchivedWithItsKindAndNumberAndIsFoundByIt() {
        Issued.Done order = issue("own-order", OwnForms.FILLED);

        assertEquals("๑/๒๕๖๗", order.number().printed());
        Document document = document(order);
        assertEquals(Optional.of("own-order"), document.fields().kind());
        assertEquals(Optional.of("๑/๒๕๖๗"), document.fields().number());
        assertEquals("คำสั่ง_๑-๒๕๖๗.pdf", order.pdf().orElseThrow().name());
        assertTrue(text(order).contains("ที่ ๑/๒๕๖๗"), text(order));
        assertEquals(order.document(), office.find("1/2567").hits().getFirst().document());
        assertEquals(order.document(), office.find("ที่ ๑/๒๕๖๗").hits().getFirst().document());
        assertEquals(
                List.of(order.document()),
                office
                        .workplace()
                        .documentDesk()
                        .numbered("คำสั่งที่ ๑/๒๕๖๗".substring(6), OfficeAtWork.MALEE.reader())
                        .stream()
                        .map(Document::id)
                        .toList());
    }

    @Test
    void aLetterThatNamesAnOrderIsLinkedToIt() {
        Issued.Done order = issue("own-order", OwnForms.FILLED);
        Issued.Done letter =
                issue(
                        "external-letter",
                        """
                        {"subject":"การตรวจรับพัสดุ","dated":"2024-06-28","to":["นายกเทศมนตรีตำบลบ้านม่วง"],
                         "references":[{"text":"คำสั่งที่ว่าการอำเภอบ้านม่วง ที่ 1/2567 ลงวันที่ 28 มิถุนายน 2567"}],
                         "body":["จึงเรียนมาเพื่อทราบ"],"contact":["โทร. ๐ ๔๒๐๐ ๐๐๐๐"],
                         "signatory":{"name":"นายสมชาย ใจดี","position":["นายอำเภอบ้านม่วง"]}}
                        """);

        assertEquals(
                List.of(letter.document()),
                office
                        .workplace()
                        .corpus()
                        .archive()
                        .links()
                        .to(order.document(), Reader.PROGRAM)
                        .stream()
                        .map(Link::from)
                        .toList());
    }

    @Test
    @Article(12)
    void aMemoTakesItsNumberFromTheLettersAndHasNoClosing() {
        issue(
                "external-letter",
                OfficeAtWork.sample("external-letter").replace("0023.2\"", "0023.15\""));
        Issued.Done memo =
                issue(
                        "own-memo",
                        """
                        {"subject":"ขออนุมัติจัดอบรมพนักงานดับเพลิง","dated":"2024-06-28","to":["นายอำเภอบ้านม่วง"],
                         "body":["จึงเรียนมาเพื่อโปรดพิจารณา"],
                         "signatory":{"name":"นางสาวมาลี บุญมา","position":["เจ้าพนักงานธุรการ"]}}
                        """);

        assertTrue(memo.number().printed().startsWith("สน ๐๐๒๓.๑๕/"), memo.number().printed());
        assertTrue(!text(memo).contains("ขอแสดงความนับถือ"), text(memo));
        assertEquals(Optional.of("own-memo"), document(memo).fields().kind());
        assertEquals(
                memo.document(), office.find(memo.number().printed()).hits().getFirst().document());
    }

    @Test
    void aPaperWithoutNumberIsRegisteredAndFoundByItsSubject() {
        Issued.Done news = issue("own-news", OwnForms.FILLED);

        assertEquals(Optional.empty(), document(news).fields().number());
        assertEquals(
                news.document(),
                office.find("คณะกรรมการตรวจรับพัสดุ").hits().getFirst().document());
        assertEquals("หลักฐานในราชการ_๑-๒๕๖๗.pdf", news.pdf().orElseThrow().name());
    }

    private Issued.Done issue(String form, String fields) {
        Draft draft = office.workplace().draftDesk().start(form, fields, OfficeAtWork.MALEE);
        return assertInstanceOf(Issued.Done.class, office.issue(draft));
    }

    private Document document(Issued.Done done) {
        return office.workplace()
                .documentDesk()
                .find(done.document(), OfficeAtWork.MALEE.reader())
                .orElseThrow();
    }

    private String text(Issued.Done done) {
        return office.workplace()
                .documentDesk()
                .pages(done.document(), OfficeAtWork.MALEE.reader())
                .getFirst()
                .text();
    }
}
