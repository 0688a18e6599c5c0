package saraban.corpus.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.Corpus;
import saraban.corpus.FaultFound;
import saraban.corpus.SampleOffice;
import saraban.corpus.archive.Sha256;
import saraban.corpus.form.FormVersion.Origin;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.register.Issued;
import saraban.corpus.register.LetterToIssue;

class FormVersionsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final String MEMO = "external-letter";

    @TempDir Path folder;

    private Corpus corpus;
    private FormVersions versions;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(folder.resolve("home"), SampleOffice.morningOf(TODAY));
        versions = corpus.formVersions();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void versionsAreCountedFormByFormAndKeepTheirFiles() {
        FormVersion first = keep(MEMO, "แบบเดิม");
        FormVersion second = keep(MEMO, "แบบใหม่");
        FormVersion other = keep("order", "แบบเดิม");

        assertEquals(List.of(1, 2, 1), List.of(first.number(), second.number(), other.number()));
        assertEquals(List.of(second, first), versions.of(MEMO));
        assertEquals(Optional.of(second), versions.find(MEMO, 2));
        assertEquals(Optional.empty(), versions.find(MEMO, 3));
        assertArrayEquals(bytes("แบบใหม่"), versions.content(second).template());
        assertEquals(Optional.empty(), versions.content(second).sample());
        assertEquals("ย้ายวันที่ไปชิดขวา", second.note());
    }

    @Test
    void theSameFilesAreTheSameVersion() {
        FormVersion first = keep(MEMO, "แบบเดิม");
        assertEquals(first, keep(MEMO, "แบบเดิม"));
        assertEquals(1, versions.of(MEMO).size());
    }

    @Test
    void aVersionIsLiveOnlyOnceItIsPutLiveAndGoingBackAddsALine() {
        FormVersion first = keep(MEMO, "แบบเดิม");
        FormVersion second = keep(MEMO, "แบบใหม่");
        assertEquals(Map.of(), versions.live());

        versions.putLive(first, "admin");
        versions.putLive(second, "admin");
        assertEquals(Map.of(MEMO, second), versions.live());
        versions.putLive(first, "wichai");

        assertEquals(Map.of(MEMO, first), versions.live());
        assertEquals(
                List.of("1 wichai", "2 admin", "1 admin"),
                versions.log(MEMO).stream()
                        .map(line -> line.version() + " " + line.putBy())
                        .toList());
    }

    @Test
    void aLetterRemembersTheVersionItWasIssuedOn() {
        FormVersion first = keep(MEMO, "แบบเดิม");
        LetterToIssue wish = SampleOffice.toIssue(Series.ORDINARY, TODAY, "ขอเชิญประชุม");
        var issued = (Issued.Done) corpus.outgoing().issue(with(wish, first));
        versions.putLive(keep(MEMO, "แบบใหม่"), "admin");

        assertEquals(
                Optional.of(first),
                versions.printedWith(issued.document(), new Reader("somsak", Secrecy.NONE)));
    }

    @Test
    void aLetterCannotBeIssuedOnAVersionThatIsNotThere() {
        LetterToIssue wish = SampleOffice.toIssue(Series.ORDINARY, TODAY, "ขอเชิญประชุม");
        FormVersion first = keep(MEMO, "แบบเดิม");
        var missing =
                new LetterToIssue(
                        wish.letter(),
                        wish.frozen(),
                        wish.from(),
                        wish.draft(),
                        wish.reservation(),
                        wish.links(),
                        wish.clerk(),
                        OptionalInt.of(first.number() + 1));
        assertThrows(RuntimeException.class, () -> corpus.outgoing().issue(missing));
        assertEquals(List.of(), corpus.outgoing().latest(10, Reader.PROGRAM));
    }

    @Test
    void aBackupHoldsTheFormsAndACheckReadsThem() throws IOException {
        FormVersion first = keep(MEMO, "แบบเดิม");
        corpus.backup(folder.resolve("home.zip"));
        Corpus.restore(folder.resolve("home.zip"), folder.resolve("again"));
        try (Corpus again = Corpus.open(folder.resolve("again"), SampleOffice.morningOf(TODAY))) {
            assertArrayEquals(bytes("แบบเดิม"), again.formVersions().content(first).template());
            assertEquals(List.of(), again.verify().faults());
        }

        String hex = Sha256.of("แบบเดิม").hex();
        Files.delete(
                folder.resolve("home/files")
                        .resolve(hex.substring(0, 2))
                        .resolve(hex.substring(2, 4))
                        .resolve(hex));
        assertEquals(
                List.of(
                        FaultFound.Code.A011_FILE_MISSING
                                + " form external-letter, version 1, template"),
                corpus.verify().faults().stream()
                        .map(fault -> fault.code() + " " + fault.thing())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "memo, true",
        "external-letter, true",
        "form2, true",
        "Memo, false",
        "../office, false",
        "a/b, false",
        "2form, false",
        "แบบ, false",
        "'', false"
    })
    void aNameIsPlainEnoughForAFolderAndAnAddress(String name, boolean valid) {
        assertEquals(valid, FormVersion.validName(name));
        assertFalse(FormVersion.validName("a".repeat(41)));
        assertTrue(FormVersion.validName("a".repeat(40)));
    }

    private FormVersion keep(String form, String template) {
        var content = new FormContent(bytes(template), bytes("{}"), Optional.empty());
        return versions.keep(form, content, Origin.UPLOAD, "admin", "ย้ายวันที่ไปชิดขวา");
    }

    private static LetterToIssue with(LetterToIssue wish, FormVersion version) {
        return new LetterToIssue(
                wish.letter(),
                wish.frozen(),
                wish.from(),
                wish.draft(),
                wish.reservation(),
                wish.links(),
                wish.clerk(),
                OptionalInt.of(version.number()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
