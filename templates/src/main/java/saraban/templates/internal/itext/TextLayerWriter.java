package saraban.templates.internal.itext;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.corpus.archive.PageText;
import saraban.templates.UnreadableDocumentException;
import saraban.templates.UnreadableDocumentException.Kind;
import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.fonts.Face;

/// Lays invisible text under the pages of a scan. A PDF is only added to: its own bytes stay as
/// they are, at the beginning of the copy, so that signatures in it stay valid.
public final class TextLayerWriter {
    private static final double POINTS_A_PIXEL = 72 / 200.0;
    private static final double LARGEST_SIDE = 14_000;

    private final Face face;
    private final Instant made;

    public TextLayerWriter(Face face, Instant made) {
        this.face = face;
        this.made = made;
    }

    /// @throws UnreadableDocumentException when the PDF is encrypted or damaged
    public byte[] add(byte[] original, List<PageText> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 64 * 1024);
        WriterProperties properties = new WriterProperties();
        properties.setModifiedDocumentId(identity(original, pages));
        try (PdfReader reader = new PdfReader(new ByteArrayInputStream(original));
                PdfDocument pdf =
                        new PdfDocument(
                                reader,
                                new PdfWriter(out, properties),
                                new StampingProperties().useAppendMode())) {
            date(pdf);
            addTo(pdf, pages);
        } catch (BadPasswordException e) {
            throw new UnreadableDocumentException(
                    Kind.ENCRYPTED,
                    "expected a PDF that may be added to, found an encrypted one",
                    e);
        } catch (PdfException | IOException | java.io.IOException e) {
            throw new UnreadableDocumentException(
                    Kind.CORRUPT, "expected a sound PDF, found: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    /// A PDF of pictures, one a page, with the text under them.
    public byte[] pictures(List<Picture> pictures, List<PageText> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfString id = identity(pictures.getFirst().data(), pages);
        WriterProperties properties = new WriterProperties();
        properties.setInitialDocumentId(id).setModifiedDocumentId(id);
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, properties))) {
            date(pdf);
            pictures.forEach(picture -> page(pdf, picture));
            addTo(pdf, pages);
        }
        return out.toByteArray();
    }

    private static void page(PdfDocument pdf, Picture picture) {
        double scale =
                Math.min(
                        POINTS_A_PIXEL, LARGEST_SIDE / Math.max(picture.width(), picture.height()));
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        PdfPage page = pdf.addNewPage(new PageSize((float) width, (float) height));
        PdfName name = page.getResources().addImage(ResourceWriter.image(picture, pdf));
        Content content = new Content().op("q").numbers(width, 0, 0, height, 0, 0).op("cm");
        content.raw("/").raw(name.getValue()).op(" Do Q");
        page.getFirstContentStream().getOutputStream().writeBytes(content.bytes());
    }

    private void addTo(PdfDocument pdf, List<PageText> pages) {
        UsedFace used = new UsedFace(face, "F1", 0);
        Map<Integer, byte[]> layers = new LinkedHashMap<>();
        for (PageText text : pages) {
            if (text.page() <= pdf.getNumberOfPages() && !text.words().isEmpty()) {
                PdfPage page = pdf.getPage(text.page());
                layers.put(
                        text.page(),
                        new InvisibleInk(face, used, upright(page, text))
                                .lines(TextLayer.lines(text)));
                if (text.rotated() != 0) {
                    page.setRotation((page.getRotation() + text.rotated()) % 360);
                }
            }
        }
        if (!layers.isEmpty()) {
            PdfDictionary font = used.dictionary(pdf);
            layers.forEach((number, content) -> place(pdf, pdf.getPage(number), content, font));
        }
    }

    private static Upright upright(PdfPage page, PageText text) {
        return new Upright(page.getCropBox(), (page.getRotation() + text.rotated()) % 360);
    }

    private static void place(PdfDocument pdf, PdfPage page, byte[] content, PdfDictionary font) {
        PdfDictionary fonts = new PdfDictionary();
        fonts.put(new PdfName("F1"), font);
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.Font, fonts);
        PdfStream form = new PdfStream(content);
        form.put(PdfName.Type, PdfName.XObject);
        form.put(PdfName.Subtype, PdfName.Form);
        Rectangle box = page.getCropBox();
        form.put(PdfName.BBox, new PdfArray(box));
        form.put(PdfName.Resources, resources);
        form.makeIndirect(pdf);
        PdfName name = page.getResources().addForm(form);
        write(page.newContentStreamBefore(), "q\n");
        write(page.newContentStreamAfter(), "\nQ q /" + name.getValue() + " Do Q\n");
    }

    private static void write(PdfStream stream, String operators) {
        stream.getOutputStream().writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
    }

    private void date(PdfDocument pdf) {
        ZonedDateTime bangkok = ZonedDateTime.ofInstant(made, ZoneId.of("Asia/Bangkok"));
        String date = new PdfDate(GregorianCalendar.from(bangkok)).getPdfObject().getValue();
        pdf.getDocumentInfo().setMoreInfo("ModDate", date);
        if (pdf.getReader() == null) {
            pdf.getDocumentInfo().setMoreInfo("CreationDate", date);
        }
    }

    private static PdfString identity(byte[] original, List<PageText> pages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(original);
            pages.forEach(page -> digest.update(page.text().getBytes(StandardCharsets.UTF_8)));
            return new PdfString(Arrays.copyOf(digest.digest(), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
