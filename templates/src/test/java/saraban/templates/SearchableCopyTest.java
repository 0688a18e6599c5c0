package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.archive.TextSource;

class SearchableCopyTest {
    private static final Instant MADE = Instant.parse("2026-11-24T03:00:00Z");
    private static final String TEXT =
            """
            ที่ ทด ๐๐๑๒.๓/ว ๔๕
            เรื่อง ขอเชิญประชุมน้ำดื่มป้ำฝั่งผู้ปู่ญี่ปุ่น
            อีเมล saraban@example.go.th""";

    private final SearchableCopy copies = new SearchableCopy(FontSet.standard());

    @Test
    void theTextOfAPictureIsReadBackExactly() throws IOException {
        byte[] copy = copies.ofPictures(List.of(scan()), List.of(page(0)), MADE);

        assertEquals(TEXT.lines().toList(), PdfText.lines(copy, 1));
    }

    @Test
    void aPdfKeepsItsOwnBytesAndGainsText() throws IOException {
        byte[] original = blank(0);

        byte[] copy = copies.ofPdf(original, List.of(page(0)), MADE);

        assertArrayEquals(original, Arrays.copyOf(copy, original.length));
        assertEquals(TEXT.lines().toList(), PdfText.lines(copy, 1));
        assertArrayEquals(copy, copies.ofPdf(original, List.of(page(0)), MADE));
    }

    @Test
    void turnedPagesGetTheirTextUpright() throws IOException {
        for (int stored : List.of(0, 90, 180, 270)) {
            for (int turned : List.of(0, 90, 180, 270)) {
                byte[] copy = copies.ofPdf(blank(stored), List.of(page(turned)), MADE);

                assertEquals(
                        TEXT.lines().toList(), PdfText.lines(copy, 1), stored + " + " + turned);
                assertEquals((stored + turned) % 360, PdfText.rotation(copy, 1));
                PdfText.Box box = PdfText.firstLetter(copy, 1);
                assertTrue(box.x() > 0.09 && box.x() < 0.12, stored + " + " + turned + ": " + box);
                assertTrue(box.y() > 0.1 && box.y() < 0.14, stored + " + " + turned + ": " + box);
            }
        }
    }

    @Test
    void aTornPdfIsNamedSo() {
        UnreadableDocumentException fault =
                assertThrows(
                        UnreadableDocumentException.class,
                        () -> copies.ofPdf(DocxText.utf8("%PDF-1.7 torn"), List.of(page(0)), MADE));

        assertEquals(UnreadableDocumentException.Kind.CORRUPT, fault.kind());
    }

    // Each word of the text in a box of its own, lines 0.05 apart.
    private static PageText page(int turned) {
        List<PlacedWord> words = new ArrayList<>();
        int start = 0;
        float y = 0.1f;
        for (String line : TEXT.split("\n")) {
            float x = 0.1f;
            for (String word : line.split(" ")) {
                float width = 0.012f * word.length();
                words.add(new PlacedWord(start, start + word.length(), x, y, width, 0.025f));
                x += width + 0.01f;
                start += word.length() + 1;
            }
            y += 0.05f;
        }
        return new PageText(1, TextSource.OCR, turned, 0.9, Duration.ZERO, TEXT, TEXT, words, "");
    }

    private static byte[] blank(int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(595, 842));
            page.setRotation(rotation);
            document.addPage(page);
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] scan() throws IOException {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
