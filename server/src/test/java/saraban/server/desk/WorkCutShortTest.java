package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.FileRole;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;

/// A process of its own works on a home and is killed at a step; then the home is opened again.
class WorkCutShortTest {
    private static final int KILLED = 137;

    @TempDir private Path folder;

    private Path home;
    private OfficeAtWork office;

    @BeforeEach
    void openTheOffice() {
        home = folder.resolve("home");
        office = OfficeAtWork.in(home);
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeskSteps.Step.class,
            names = {"PAPERS_PRINTED", "DOCX_KEPT", "PDF_KEPT", "PAGES_READ", "INDEXED"})
    void aLetterWhosePapersAreCutShortGetsThemAtTheNextStart(DeskSteps.Step step) throws Exception {
        Draft draft = office.draft("external-letter");
        office.close();

        assertEquals(KILLED, run(step, "issue", draft.id().toString()));

        Workplace again = office.reopen(DeskSteps.UNWATCHED);
        var entry = again.registerDesk().latest(10, Reader.PROGRAM).getFirst();
        DocumentId document = entry.document().orElseThrow();
        assertTrue(again.jobs().finish(document, Duration.ofSeconds(60)));
        var kept = again.documentDesk().find(document, Reader.PROGRAM).orElseThrow();
        assertEquals(DocumentState.READ, kept.state());
        assertTrue(kept.file(FileRole.DOCX).isPresent());
        assertTrue(kept.file(FileRole.PDF).isPresent());
        assertEquals(document, office.find("ถังเก็บน้ำฝน").hits().getFirst().document());
        assertEquals(1, office.find("ถังเก็บน้ำฝน").total());
        assertEquals(List.of(), again.corpus().verify().faults());
        var declined = assertInstanceOf(Issued.Declined.class, office.issue(draft));
        assertEquals(List.of(entry.number()), declined.details());
    }

    @ParameterizedTest
    @EnumSource(
            value = DeskSteps.Step.class,
            names = {"DOCUMENT_READ", "INDEXED"})
    void aFileWhoseReadingIsCutShortIsReadAtTheNextImport(DeskSteps.Step step) throws Exception {
        Path file = letter("letter.txt");
        office.close();

        assertEquals(KILLED, run(step, "import", file.toString()));

        Workplace again = office.reopen(DeskSteps.UNWATCHED);
        var known =
                assertInstanceOf(
                        Accepted.Known.class,
                        again.intakeDesk().accept(file, "letter.txt", OfficeAtWork.MALEE));
        IntakeDesk.Read read = again.intakeDesk().read(known.id(), Duration.ofSeconds(60));
        assertTrue(read.done());
        assertEquals(DocumentState.READ, read.document().state());
        assertEquals(known.id(), office.find("ศาลาริมน้ำ").hits().getFirst().document());
        assertEquals(1, again.documentDesk().counts(Reader.PROGRAM).imported());
    }

    @Test
    void aFileThatIsNoneOrEmptyIsRefusedAndABrokenOneIsKept() throws IOException {
        Path broken =
                Files.writeString(
                        folder.resolve("broken.pdf"), "%PDF-1.7\nand then nothing of the kind");
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        IntakeDesk desk = office.workplace().intakeDesk();

        var missing =
                assertInstanceOf(
                        Accepted.Refused.class,
                        desk.accept(folder.resolve("none.pdf"), "none.pdf", OfficeAtWork.MALEE));
        var refused =
                assertInstanceOf(
                        Accepted.Refused.class,
                        desk.accept(empty, "empty.pdf", OfficeAtWork.MALEE));
        var stored =
                assertInstanceOf(
                        Accepted.Stored.class,
                        desk.accept(broken, "broken.pdf", OfficeAtWork.MALEE));
        IntakeDesk.Read read = desk.read(stored.id(), Duration.ofSeconds(60));

        assertEquals(Accepted.Reason.MISSING, missing.reason());
        assertEquals(Accepted.Reason.EMPTY, refused.reason());
        assertEquals("expected a file with content, found one of 0 bytes", refused.detail());
        assertEquals(DocumentState.UNREADABLE, read.document().state());
        assertTrue(read.done());
        assertEquals(1, office.workplace().documentDesk().counts(Reader.PROGRAM).documents());
    }

    private Path letter(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                """
                ที่ ธท ๐๐๒๓.๒/ว ๑๐๔
                ศาลากลางจังหวัดธารทอง
                ๑๖ มกราคม ๒๕๖๗
                เรื่อง การซ่อมแซมศาลาริมน้ำ
                เรียน นายอำเภอ ทุกอำเภอ
                ด้วยจังหวัดธารทองจะซ่อมแซมศาลาริมน้ำ จึงเรียนมาเพื่อทราบ
                """);
    }

    private int run(DeskSteps.Step step, String... work) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                WorkCutShortTest.class.getName(),
                                home.toString(),
                                step.name()));
        command.addAll(List.of(work));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertTrue(code == KILLED || code == 0, said);
        return code;
    }

    /// Works on a home and falls dead at a step.
    public static void main(String[] arguments) {
        DeskSteps deadly =
                step -> {
                    if (step == DeskSteps.Step.valueOf(arguments[1])) {
                        Runtime.getRuntime().halt(KILLED);
                    }
                };
        try (Workplace workplace =
                Workplace.open(Path.of(arguments[0]), OfficeAtWork.CLOCK, deadly)) {
            if (arguments[2].equals("issue")) {
                var draft = DraftId.parse(arguments[3]).orElseThrow();
                workplace.outgoingDesk().issue(draft, 1, OfficeAtWork.MALEE);
            } else {
                Path file = Path.of(arguments[3]);
                Accepted accepted =
                        workplace.intakeDesk().accept(file, "letter.txt", OfficeAtWork.MALEE);
                workplace
                        .intakeDesk()
                        .read(((Accepted.Stored) accepted).id(), Duration.ofSeconds(60));
            }
        }
    }
}
