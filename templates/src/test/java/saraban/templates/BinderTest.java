package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static saraban.templates.DocxText.field;
import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import saraban.corpus.letter.Letter;
import saraban.templates.Packet.Numbering;
import saraban.templates.Packet.Part;

class BinderTest {
    private static final Instant CREATED = Instant.parse("2026-11-24T03:00:00Z");
    private static final Typesetter TYPESETTER = TypesetterTest.TYPESETTER;

    private static byte[] docx(String heading, int paragraphs) {
        String number = run("", "หน้า ") + field("PAGE") + run("", " จาก ") + field("NUMPAGES");
        DocxText docx =
                DocxText.letter()
                        .section("<w:pgNumType w:fmt=\"thaiNumbers\" w:start=\"1\"/>")
                        .header("default", p("", number))
                        .paragraph("<w:outlineLvl w:val=\"0\"/>", heading);
        for (int i = 0; i < paragraphs; i++) {
            docx.paragraph("ย่อหน้าที่ใช้ทดลอง");
        }
        return docx.bytes();
    }

    private static Part document(String title, int paragraphs, String file) {
        return new Part.Document(
                title, docx("หัวข้อ " + title, paragraphs), file, Continuation.NONE);
    }

    // A page that lies on its side, with a box drawn in what is shown as its upper left.
    private static byte[] scan() throws IOException {
        try (PDDocument scan = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(600, 400));
            page.setRotation(90);
            scan.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(scan, page)) {
                ink.addRect(10, 10, 80, 40);
                ink.fill();
            }
            scan.save(out);
            return out.toByteArray();
        }
    }

    private static Bound bound(Numbering numbering, Part... parts) {
        return TYPESETTER.bind(new Packet("หนังสือพร้อมผนวก", CREATED, numbering, List.of(parts)));
    }

    @Test
    void partsCountTheirOwnPagesOrAllOfThem() {
        Part first = document("หนังสือ", 40, "letter.docx");
        Part second = document("ผนวก ก", 5, "annex-1.docx");

        Bound each = bound(Numbering.EACH_PART, first, second);
        Bound running = bound(Numbering.RUNNING, first, second);

        assertEquals(3, each.pages());
        assertEquals("หน้า ๑ จาก ๑", PdfText.lines(each.pdf(), 3).getFirst());
        assertEquals("หน้า ๓ จาก ๓", PdfText.lines(running.pdf(), 3).getFirst());
        assertEquals("หน้า ๑ จาก ๓", PdfText.lines(running.pdf(), 1).getFirst());
        assertEquals(
                List.of(new Bound.Place("หนังสือ", 1, 2), new Bound.Place("ผนวก ก", 3, 1)),
                running.places());
    }

    @Test
    void eachPartIsInTheOutlineInTheStructureAndInsideAsItsSource() throws IOException {
        Part first = document("หนังสือ", 3, "letter.docx");
        Part second = document("ผนวก ก", 3, "annex-1.docx");

        byte[] pdf = bound(Numbering.RUNNING, first, second).pdf();

        assertEquals(
                List.of("หนังสือ", "  หัวข้อ หนังสือ", "ผนวก ก", "  หัวข้อ ผนวก ก"),
                TaggedPdfTest.outline(pdf));
        assertTrue(
                StructureText.of(pdf)
                        .startsWith("Document\n  Part\n    H1 หัวข้อ หนังสือ\n    P ย่อหน้า"));
        assertTrue(StructureText.of(pdf).contains("\n  Part\n    H1 หัวข้อ ผนวก ก\n"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(Set.of("letter.docx", "annex-1.docx"), files.keySet());
            assertArrayEquals(
                    ((Part.Document) second).docx(),
                    files.get("annex-1.docx").getEmbeddedFile().toByteArray());
        }
        assertEquals(List.of(), PdfText.faults(pdf));
    }

    @Test
    void aScanIsCarriedUprightWithTheNumberOfItsPage() throws IOException {
        Bound bound =
                bound(
                        Numbering.RUNNING,
                        document("หนังสือ", 3, "letter.docx"),
                        new Part.Scan("แผนที่", scan(), "scan-1.pdf"));

        assertEquals(List.of(), bound.warnings());
        assertEquals(new Bound.Place("แผนที่", 2, 1), bound.places().getLast());
        assertEquals(List.of("๒"), PdfText.lines(bound.pdf(), 2));
        try (PDDocument document = Loader.loadPDF(bound.pdf())) {
            PDPage page = document.getPage(1);
            assertEquals(400, page.getMediaBox().getWidth(), 0.1);
            assertEquals(0, page.getRotation());
            var picture = new PDFRenderer(document).renderImage(1);
            assertEquals(0, picture.getRGB(30, 50) & 0xFFFFFF);
            assertEquals(0xFFFFFF, picture.getRGB(350, 550) & 0xFFFFFF);
        }
        assertTrue(StructureText.of(bound.pdf()).endsWith("  Part\n    Figure (แผนที่ หน้า 1)"));
        assertEquals(List.of(), PdfText.faults(bound.pdf(), PDFAFlavour.PDFA_3_B));
    }

    @Test
    void aPdfThatMayNotStandInAnArchiveGoesInAsAFile() throws IOException {
        for (byte[] unfit :
                List.of(locked(), withoutFont(), "no PDF".getBytes(StandardCharsets.US_ASCII))) {
            Bound bound =
                    bound(
                            Numbering.EACH_PART,
                            document("หนังสือ", 3, "letter.docx"),
                            new Part.Scan("แผนที่", unfit, "scan-1.pdf"));

            assertEquals(1, bound.pages());
            assertEquals(new Bound.Place("แผนที่", 2, 0), bound.places().getLast());
            assertEquals(1, bound.warnings().size());
            String feature = bound.warnings().getFirst().feature();
            assertTrue(feature.startsWith("PDF put in as a file, not as pages ("), feature);
            try (PDDocument document = Loader.loadPDF(bound.pdf())) {
                var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
                assertArrayEquals(unfit, files.get("scan-1.pdf").getEmbeddedFile().toByteArray());
            }
            assertEquals(List.of(), PdfText.faults(bound.pdf()));
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument scan = Loader.loadPDF(scan());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            scan.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            scan.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withoutFont() throws IOException {
        try (PDDocument scan = Loader.loadPDF(scan());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (PDPageContentStream ink =
                    new PDPageContentStream(
                            scan, scan.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                ink.showText("no font inside");
                ink.endText();
            }
            scan.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void theSamePacketGivesTheSameBytes() throws IOException {
        Part[] parts = {
            document("หนังสือ", 40, "letter.docx"), new Part.Scan("แผนที่", scan(), "scan-1.pdf")
        };
        Packet packet = new Packet("หนังสือ", CREATED, Numbering.RUNNING, List.of(parts));

        assertArrayEquals(
                TYPESETTER.bind(packet).pdf(),
                new Typesetter(FontSet.standard()).bind(packet).pdf());
    }

    @Test
    void aLetterIsPrintedWithItsAnnexes() {
        Form form = SampleLetters.FORMS.form("external-letter");
        Letter letter = SampleLetters.letter("external-letter");
        LetterPress press = new LetterPress(TYPESETTER, Optional.empty());

        Printed alone = press.print(form, letter, Optional.empty());
        Printed packet =
                press.print(
                        form,
                        letter,
                        Optional.empty(),
                        List.of(document("ผนวก ก", 3, "annex-1.docx")));

        assertArrayEquals(alone.docx(), packet.docx());
        assertEquals(alone.pages() + 1, packet.pages());
        assertEquals(PdfText.lines(alone.pdf(), 1), PdfText.lines(packet.pdf(), 1));
        assertEquals(List.of(), PdfText.faults(packet.pdf()));
    }

    @Test
    void filesOfOneNameAreRefused() {
        Part part = document("ก", 1, "a.docx");
        assertEquals(
                "each file of a packet needs a name of its own, got 'a.docx' twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> bound(Numbering.RUNNING, part, part))
                        .getMessage());
    }
}
