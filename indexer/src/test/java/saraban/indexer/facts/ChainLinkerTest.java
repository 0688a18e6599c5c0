package saraban.indexer.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.NewLink;

class ChainLinkerTest {
    private static final String SUBJECT =
            "แนวทางการจัดเก็บและค้นหาหนังสือราชการด้วยระบบอิเล็กทรอนิกส์ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 30);

    private final ChainLinker linker = new ChainLinker();

    @Test
    void aCopyAmongTheEnclosuresIsRelayed() {
        NewLink link = relay(letter(7, "มท ๐๘๐๙.๒/ว ๕๒๑", DAY, "กรมจดหมายเหตุท้องถิ่น", SUBJECT));

        assertEquals(LinkKind.RELAYS, link.kind());
        assertEquals(new LinkTarget.Held(new DocumentId(7)), link.target());
        assertTrue(link.certainty() > 0.95, () -> "certainty " + link.certainty());
    }

    @ParameterizedTest
    @CsvSource({
        "มท ๐๘๐๙.๒/ว ๕๒๗",
        "มท ๐๘๐๙.๒/ว ๕๒",
        "มห ๐๘๐๙.๒/ว ๕๒๑",
        "มท ๐๘๐๙.๓/ว ๕๒๗",
        "มท ๐๘๐๙.๐๒/ว ๐๕๒๑"
    })
    void oneOrTwoMisreadSignsAreForgivenWhereAgencyDateAndSubjectAgree(String number) {
        NewLink link = relay(letter(7, number, DAY, "กรมจดหมายเหตุท้องถิน", SUBJECT));

        assertEquals(new LinkTarget.Held(new DocumentId(7)), link.target());
    }

    @ParameterizedTest
    @CsvSource({
        "มท ๐๘๐๙.๒/๕๒๑, 2024-01-30",
        "มท ๐๘๐๙.๒/ว ๙๙๙, 2024-01-30",
        "มท ๐๘๐๙.๒/ว ๕๒๗, 2023-01-27",
    })
    void anotherLetterIsNotTakenForTheOneRelayed(String number, LocalDate dated) {
        NewLink link = relay(letter(7, number, dated, "กรมจดหมายเหตุท้องถิ่น", SUBJECT));

        assertTrue(link.target() instanceof LinkTarget.Cited, () -> "linked to " + link.target());
    }

    @Test
    void theSameNumberOfAnotherYearIsAnotherLetter() {
        NewLink link =
                relay(
                        letter(
                                7,
                                "มท ๐๘๐๙.๒/ว ๕๒๑",
                                LocalDate.of(2022, 3, 4),
                                "กรมจดหมายเหตุท้องถิ่น",
                                "การอื่น"));

        assertTrue(link.target() instanceof LinkTarget.Cited);
    }

    @Test
    void aLetterThatIsNotHeldStaysCitedWithItsNumberAndDate() {
        List<NewLink> links = linker.links(facts("relay-letter"), List.of());

        assertEquals(1, links.size());
        LinkTarget.Cited cited = (LinkTarget.Cited) links.getFirst().target();
        assertEquals("มท ๐๘๐๙.๒/ว ๕๒๑", cited.number().orElseThrow().printed());
        assertEquals(Optional.of(DAY), cited.dated());
    }

    @Test
    void aCitedLetterIsSettledWhenItComesIn() {
        LinkTarget.Cited cited =
                (LinkTarget.Cited)
                        linker.links(facts("relay-letter"), List.of()).getFirst().target();
        LetterRecord citing =
                letter(9, "นบ ๐๐๒๓.๒/ว ๔๑", LocalDate.of(2024, 2, 15), "จังหวัดนนทกานต์", SUBJECT);

        Optional<Double> it =
                linker.settles(
                        LinkKind.RELAYS,
                        cited,
                        citing,
                        letter(10, "มท ๐๘๐๙.๒/ว ๕๒๗", DAY, "กรมจดหมายเหตุท้องถิ่น", SUBJECT));
        Optional<Double> another =
                linker.settles(
                        LinkKind.RELAYS,
                        cited,
                        citing,
                        letter(11, "มท ๐๘๐๙.๒/ว ๕๓๐", DAY, "กรมจดหมายเหตุท้องถิ่น", "การอื่น"));

        assertTrue(it.isPresent());
        assertEquals(Optional.empty(), another);
    }

    @Test
    void aLetterBackToTheAgencyThatWroteAnswersIt() {
        LetterRecord asked =
                letter(3, "นบ ๐๐๒๓.๒/ว ๔๑", LocalDate.of(2024, 2, 15), "จังหวัดนนทกานต์", SUBJECT);

        List<NewLink> links = linker.links(facts("answer-letter"), List.of(asked));

        assertEquals(LinkKind.ANSWERS, links.getFirst().kind());
        assertEquals(new LinkTarget.Held(new DocumentId(3)), links.getFirst().target());
    }

    @Test
    void referencesToAThirdPartysLettersAreCited() {
        List<NewLink> links = linker.links(facts("received-twice"), List.of());

        assertEquals(
                List.of(LinkKind.CITES, LinkKind.CITES),
                links.stream().map(NewLink::kind).toList());
    }

    @Test
    void anOrderThatRevokesAnotherSupersedesIt() {
        LetterRecord old =
                letter(
                        5,
                        "๔๕/๒๕๖๖",
                        LocalDate.of(2023, 2, 10),
                        "เทศบาลตำบลทุ่งรวงทอง",
                        "แต่งตั้งคณะกรรมการ");

        List<NewLink> links = linker.links(facts("order"), List.of(old));

        assertEquals(LinkKind.SUPERSEDES, links.getFirst().kind());
        assertEquals(new LinkTarget.Held(new DocumentId(5)), links.getFirst().target());
    }

    @Test
    void twoLettersThatFitEquallyWellMakeADoubtfulLink() {
        LetterRecord one = letter(7, "มท ๐๘๐๙.๒/ว ๕๒๑", DAY, "กรมจดหมายเหตุท้องถิ่น", SUBJECT);
        LetterRecord copy = letter(8, "มท ๐๘๐๙.๒/ว ๕๒๑", DAY, "กรมจดหมายเหตุท้องถิ่น", SUBJECT);

        NewLink link = linker.links(facts("relay-letter"), List.of(one, copy)).getFirst();

        assertTrue(link.certainty() < Found.DOUBTFUL);
    }

    @Test
    void aCitationIsTakenApart() {
        Citation citation =
                Citation.of(
                        "สำเนาหนังสือกรมจดหมายเหตุท้องถิ่น ด่วนที่สุด ที่ มท๐๘๐๙.๒/ว.๕๒๑ ลงวันที่ ๓๐ มกราคม ๒๕๖๗ เรื่อง แผนงาน จำนวน ๑ ชุด");

        assertEquals(Optional.of("กรมจดหมายเหตุท้องถิ่น"), citation.agency());
        assertEquals(Optional.of("มท ๐๘๐๙.๒/ว ๕๒๑"), citation.number());
        assertEquals(Optional.of(DAY), citation.dated());
        assertEquals(Optional.of("แผนงาน"), citation.subject());
    }

    private NewLink relay(LetterRecord held) {
        return linker.links(facts("relay-letter"), List.of(held)).getFirst();
    }

    private static LetterFacts facts(String sample) {
        return new FactsReader().read(Sample.named(sample).pages());
    }

    private static LetterRecord letter(
            long id, String number, LocalDate dated, String from, String subject) {
        return new LetterRecord(
                new DocumentId(id),
                Optional.of(number),
                Optional.of(dated),
                Optional.of(from),
                Optional.of(subject));
    }
}
