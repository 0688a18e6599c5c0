package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.form.FormContent;
import saraban.corpus.form.FormVersion;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.templates.FormLint;

class FormDeskTest {
    private static final Clerk ADMIN = new Clerk("admin", Role.ADMINISTRATOR, Secrecy.NONE);
    private static final String LETTER = "external-letter";
    private static final Path HOSTILE = Path.of("../../shared/hostile/files");

    @TempDir private Path folder;

    private OfficeAtWork office;
    private FormDesk desk;

    @BeforeEach
    void openTheOffice() {
        office = OfficeAtWork.in(folder.resolve("home"));
        desk = office.workplace().formDesk();
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void aChangedTemplateIsTriedOnPaperAndUsedOnlyOnceItIsPutLive() {
        byte[] changed = ChangedTemplate.with(template(), "เรื่อง", "หัวข้อ");

        FormVersion version = kept(changed);

        assertEquals(2, version.number());
        assertEquals(FormVersion.Origin.PROGRAM, desk.versions(LETTER).getLast().origin());
        assertEquals(Optional.empty(), desk.live(LETTER));
        FormTrial trial = desk.trial(version);
        assertEquals(List.of(), trial.findings());
        assertEquals(1, trial.pages().size());
        assertTrue(textOf(office.issue(office.draft(LETTER))).contains("เรื่อง"));

        assertEquals(Optional.empty(), desk.putLive(version, ADMIN));
        assertEquals(Optional.of(version), desk.live(LETTER));
        assertTrue(textOf(office.issue(office.draft(LETTER))).contains("หัวข้อ"));

        assertEquals(Optional.empty(), desk.putLive(desk.versions(LETTER).getLast(), ADMIN));
        assertTrue(textOf(office.issue(office.draft(LETTER))).contains("เรื่อง"));
        assertEquals(2, desk.log(LETTER).size());
    }

    @Test
    void aLetterIsPrintedOnTheVersionItWasIssuedOnHoweverLate() {
        Workplace place =
                office.reopen(
                        step -> {
                            if (step == DeskSteps.Step.PAPERS_PRINTED) {
                                throw new IllegalStateException("the printer is out of paper");
                            }
                        });
        var issued = (Issued.Done) office.issue(office.draft(LETTER));
        assertEquals(Optional.empty(), issued.docx());
        desk = place.formDesk();
        desk.putLive(kept(ChangedTemplate.with(template(), "เรื่อง", "หัวข้อ")), ADMIN);

        InstantSource later = InstantSource.offset(OfficeAtWork.CLOCK, Duration.ofHours(1));
        office.workplace().close();
        try (Workplace next = Workplace.open(folder.resolve("home"), later)) {
            next.jobs().finish(issued.document(), Duration.ofSeconds(60));
            String text =
                    next.documentDesk()
                            .pages(issued.document(), OfficeAtWork.MALEE.reader())
                            .getFirst()
                            .text();
            assertTrue(text.contains("เรื่อง"), text);
        }
    }

    @Test
    void cutTokensAreJoinedOnTheWayIn() {
        byte[] cut =
                ChangedTemplate.with(template(), "${closing}", "${clo</w:t></w:r><w:r><w:t>sing}");

        var kept = (FormUploaded.Kept) desk.change(LETTER, docx(cut), "", ADMIN);

        assertTrue(kept.healed());
        assertEquals(List.of(), FormLint.check(desk.content(kept.version()).template()));
    }

    @Test
    void aFaultyTemplateIsExplainedAndCannotGoLive() {
        FormVersion version = kept(ChangedTemplate.with(template(), "${closing}", "${closng}"));

        FormTrial trial = desk.trial(version);

        assertEquals(
                List.of(
                        "คำแทน ${closng} ไม่มีความหมาย จะถูกพิมพ์ออกมาตามตัวอักษร น่าจะหมายถึง ${closing}",
                        "แบบฟอร์มไม่มีที่สำหรับ ${closing}"),
                trial.findings().stream().map(FormLint.Finding::thai).toList());
        assertEquals(1, trial.pages().size());
        assertEquals(
                Optional.of(new FormUploaded.Refused(FormRefusal.FAULTY, "2")),
                desk.putLive(version, ADMIN));
        assertEquals(Optional.empty(), desk.live(LETTER));
    }

    @Test
    void aNewFormIsAZipOrItsFilesAndIsOfferedOnceLive() {
        FormContent like = desk.content(LETTER);
        byte[] definition =
                new String(like.definition(), StandardCharsets.UTF_8)
                        .replace("หนังสือภายนอก", "หนังสือของเทศบาล")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] zip =
                ChangedTemplate.zip(
                        Map.of(
                                "municipal/form.json",
                                definition,
                                "municipal/template.docx",
                                like.template(),
                                "municipal/sample.json",
                                like.sample().orElseThrow(),
                                "municipal/expected.txt",
                                new byte[0]));

        var kept =
                (FormUploaded.Kept)
                        desk.add(
                                "municipal",
                                List.of(new FormUpload("แบบใหม่.zip", zip)),
                                "แบบของเรา",
                                ADMIN);
        assertEquals(Optional.empty(), desk.find("municipal"));
        desk.putLive(kept.version(), ADMIN);

        assertEquals("หนังสือของเทศบาล", desk.forms().getLast().title());
        assertInstanceOf(
                Issued.Done.class,
                office.issue(
                        office.workplace()
                                .draftDesk()
                                .start(
                                        "municipal",
                                        OfficeAtWork.sample(LETTER),
                                        OfficeAtWork.MALEE)));
        assertEquals(
                new FormUploaded.Refused(FormRefusal.NAME_TAKEN, "หนังสือของเทศบาล"),
                desk.add("municipal", docx(like.template()), "", ADMIN));
    }

    @Test
    void whatIsNoFormIsRefusedWithItsReason() {
        byte[] good = template();
        byte[] fetching =
                """
                <Relationships><Relationship Id="r1" Target="http://example.test/t.dotm" TargetMode="External"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>"""
                        .getBytes(StandardCharsets.UTF_8);
        refused(FormRefusal.NOTHING, List.of());
        refused(FormRefusal.UNKNOWN_FILE, List.of(new FormUpload("แบบ.exe", good)));
        refused(
                FormRefusal.TWICE,
                List.of(new FormUpload("a.docx", good), new FormUpload("b.docx", good)));
        refused(FormRefusal.TOO_LARGE, docx(new byte[10_000_001]));
        refused(FormRefusal.CORRUPT, docx("ไม่ใช่".getBytes(StandardCharsets.UTF_8)));
        refused(
                FormRefusal.MACROS,
                docx(ChangedTemplate.withPart(good, "word/vbaProject.bin", good)));
        refused(
                FormRefusal.FETCHES,
                docx(ChangedTemplate.withPart(good, "word/_rels/x.xml.rels", fetching)));
        refused(
                FormRefusal.BOMB,
                docx(ChangedTemplate.withPart(good, "word/media/a.bin", new byte[41_000_000])));
        refused(
                FormRefusal.CORRUPT,
                docx(
                        ChangedTemplate.with(
                                good,
                                "<w:document ",
                                "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document ")));
        refused(
                FormRefusal.WRONG_DEFINITION,
                List.of(new FormUpload("form.json", "{".getBytes(StandardCharsets.UTF_8))));
        refused(
                FormRefusal.WRONG_SAMPLE,
                List.of(new FormUpload("sample.json", "[".getBytes(StandardCharsets.UTF_8))));
        assertEquals(FormRefusal.WRONG_NAME, refusal(desk.add("../office", docx(good), "", ADMIN)));
        assertEquals(FormRefusal.NO_DEFINITION, refusal(desk.add("own", docx(good), "", ADMIN)));
        assertEquals(List.of(1), desk.versions(LETTER).stream().map(FormVersion::number).toList());
    }

    @Test
    void onlyAnAdministratorBringsFormsIn() {
        assertThrows(
                NotAllowedException.class,
                () -> desk.change(LETTER, docx(template()), "", OfficeAtWork.SOMCHAI));
    }

    @Test
    void hostileFilesAreAnsweredWithOneReason() throws IOException {
        assumeTrue(Files.isDirectory(HOSTILE), "skipped: no " + HOSTILE);
        try (Stream<Path> files = Files.list(HOSTILE)) {
            for (Path file : files.sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                for (String name : List.of("แบบ.docx", "แบบ.zip")) {
                    long begun = System.nanoTime();
                    FormUploaded answer =
                            desk.change(LETTER, List.of(new FormUpload(name, content)), "", ADMIN);
                    if (answer instanceof FormUploaded.Kept kept) {
                        desk.trial(kept.version());
                    }
                    Duration took = Duration.ofNanos(System.nanoTime() - begun);
                    assertTrue(took.toSeconds() < 30, file + " took " + took);
                }
            }
        }
    }

    private void refused(FormRefusal expected, List<FormUpload> files) {
        assertEquals(expected, refusal(desk.change(LETTER, files, "", ADMIN)));
    }

    private static FormRefusal refusal(FormUploaded answer) {
        return ((FormUploaded.Refused) answer).refusal();
    }

    private FormVersion kept(byte[] template) {
        return ((FormUploaded.Kept) desk.change(LETTER, docx(template), "", ADMIN)).version();
    }

    private byte[] template() {
        return desk.content(LETTER).template();
    }

    private static List<FormUpload> docx(byte[] template) {
        return List.of(new FormUpload("แบบ.docx", template));
    }

    private String textOf(Issued issued) {
        var done = (Issued.Done) issued;
        StoredFile pdf = done.pdf().orElseThrow();
        assertEquals(FileRole.PDF, pdf.role());
        return office.workplace()
                .documentDesk()
                .pages(done.document(), OfficeAtWork.MALEE.reader())
                .getFirst()
                .text();
    }
}
