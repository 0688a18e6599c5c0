package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.TextSource;
import saraban.corpus.office.Reader;

/// What was read from a scan can be searched in any viewer, and the scan stays as it came.
class SearchableCopyTest {
    @TempDir private Path folder;

    private OfficeAtWork office;

    @BeforeEach
    void openTheOffice() {
        office = OfficeAtWork.in(folder.resolve("home"));
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void theCopyOfAScannedPdfReadsAsThePageWasRead() throws IOException {
        Path scan = folder.resolve("scan.pdf");
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                var picture = LosslessFactory.createFromImage(pdf, letter());
                content.drawImage(
                        picture,
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            pdf.save(scan.toFile());
        }

        DocumentId id = bringIn(scan);

        assertEquals(read(id), copy(id));
        assertArrayEquals(
                Files.readAllBytes(scan), Files.readAllBytes(content(id, FileRole.ORIGINAL)));
    }

    @Test
    void theCopyOfAPhotographedLetterIsAPdfThatReadsAsThePageWasRead() throws IOException {
        Path photo = folder.resolve("photo.png");
        ImageIO.write(letter(), "png", photo.toFile());

        DocumentId id = bringIn(photo);

        assertEquals(read(id), copy(id));
    }

    @Test
    void aFileThatWasReadWithoutPicturesNeedsNoCopy() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "เรื่อง การซ่อมแซมศาลาริมน้ำ");

        DocumentId id = bringIn(text);

        var document = office.workplace().documentDesk().find(id, Reader.PROGRAM).orElseThrow();
        assertTrue(document.file(FileRole.SEARCHABLE).isEmpty());
    }

    private BufferedImage letter() throws IOException {
        var issued =
                assertInstanceOf(Issued.Done.class, office.issue(office.draft("external-letter")));
        byte[] png =
                office.workplace()
                        .documentDesk()
                        .picture(issued.document(), 1, 200, Reader.PROGRAM)
                        .orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private DocumentId bringIn(Path file) {
        IntakeDesk desk = office.workplace().intakeDesk();
        String name = file.getFileName().toString();
        var stored =
                assertInstanceOf(
                        Accepted.Stored.class, desk.accept(file, name, OfficeAtWork.MALEE));
        assertTrue(desk.read(stored.id(), Duration.ofSeconds(120)).done());
        return stored.id();
    }

    private String read(DocumentId id) {
        var page = office.workplace().documentDesk().page(id, 1, Reader.PROGRAM).orElseThrow();
        assertEquals(TextSource.OCR, page.source());
        return page.text().replaceAll("\\s", "");
    }

    private String copy(DocumentId id) throws IOException {
        try (var pdf = Loader.loadPDF(content(id, FileRole.SEARCHABLE).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private Path content(DocumentId id, FileRole role) {
        return office.workplace().documentDesk().content(id, role, Reader.PROGRAM).orElseThrow();
    }
}
