package saraban.corpus.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;

/// A circular of the department, relayed by the province, relayed by the district.
class LinksTest {
    private static final Reader OPEN = new Reader("somsak", Secrecy.NONE);
    private static final LetterNumber PROVINCES = LetterNumber.parse("สน ๐๐๒๓.๒/ว ๓").orElseThrow();

    @TempDir Path folder;

    private Corpus corpus;
    private Links links;
    private DocumentId department;
    private DocumentId province;
    private DocumentId district;

    @BeforeEach
    void open() throws IOException {
        corpus =
                SampleOffice.open(
                        folder.resolve("home"), SampleOffice.morningOf(LocalDate.of(2024, 1, 9)));
        links = corpus.archive().links();
        department = stored("กรม");
        province = stored("จังหวัด");
        district = stored("อำเภอ");
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void aChainIsWholeFromWhicheverLetterOneBegins() {
        links.make(district, relays(province));
        links.replaceRead(province, List.of(relays(department)));

        List<Link> expected = links.chain(province, OPEN);

        assertEquals(2, expected.size());
        for (DocumentId start : List.of(department, province, district)) {
            assertEquals(
                    expected.stream().map(Link::id).sorted().toList(),
                    links.chain(start, OPEN).stream().map(Link::id).sorted().toList());
        }
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        links.make(department, relays(province));
        links.make(province, relays(department));

        assertEquals(2, links.chain(department, OPEN).size());
    }

    @Test
    void whatIsReadAnewTakesThePlaceOfWhatWasReadAndLeavesWhatTheOfficeMade() {
        links.make(district, relays(province));
        links.replaceRead(district, List.of(cites()));
        links.replaceRead(
                district,
                List.of(new NewLink(LinkKind.CITES, new LinkTarget.Held(department), 0.8)));

        List<Link> found = links.from(district, OPEN);

        assertEquals(List.of(true, false), found.stream().map(Link::made).toList());
        assertEquals(new LinkTarget.Held(department), found.getLast().target());
    }

    @Test
    void aCitedLetterIsSettledWhenItComesIn() {
        links.replaceRead(district, List.of(cites()));
        Link cited = links.citing(PROVINCES.key(), OPEN).getFirst();
        assertEquals(cites().target(), cited.target());
        assertEquals(List.of(cited), links.citing(LocalDate.of(2024, 1, 2), OPEN));

        links.settle(cited, province, 0.9);

        assertEquals(List.of(), links.citing(PROVINCES.key(), OPEN));
        assertEquals(district, links.to(province, OPEN).getFirst().from());
        assertEquals(0.9, links.to(province, OPEN).getFirst().certainty());
    }

    @Test
    void aLinkToASecretLetterIsNotShown() {
        links.make(district, relays(province));
        links.make(province, relays(department));
        corpus.archive().record(province, secret());

        assertEquals(List.of(), links.chain(district, OPEN));
        assertEquals(List.of(), links.to(department, OPEN));
        assertTrue(links.chain(district, Reader.PROGRAM).size() == 2);
    }

    private DocumentId stored(String content) throws IOException {
        Path file = Files.writeString(folder.resolve(content), content);
        return corpus.archive().store(file, content).id();
    }

    private static NewLink relays(DocumentId target) {
        return new NewLink(LinkKind.RELAYS, new LinkTarget.Held(target), 1);
    }

    private static NewLink cites() {
        var target =
                new LinkTarget.Cited(
                        "หนังสือจังหวัดสกลนคร ที่ สน ๐๐๒๓.๒/ว ๓ ลงวันที่ ๒ มกราคม ๒๕๖๗",
                        Optional.of(PROVINCES),
                        Optional.of(LocalDate.of(2024, 1, 2)));
        return new NewLink(LinkKind.CITES, target, 0.7);
    }

    private static RecordFields secret() {
        return new RecordFields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Secrecy.SECRET);
    }
}
