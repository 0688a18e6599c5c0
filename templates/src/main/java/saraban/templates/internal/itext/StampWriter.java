package saraban.templates.internal.itext;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import saraban.corpus.register.StampSize;
import saraban.templates.UnreadableDocumentException;
import saraban.templates.UnreadableDocumentException.Kind;
import saraban.templates.register.StampPlace;

/// Lays slips, each a PDF of one page, on the first page of a copy of a letter. The copy is only
/// added to, so the bytes of the letter stay as they are.
public final class StampWriter {
    private static final double MM_A_POINT = 25.4 / 72;

    private final StampSize size;

    public StampWriter(StampSize size) {
        this.size = size;
    }

    /// Says where the slips go on a page of a size.
    @FunctionalInterface
    public interface Places {
        List<StampPlace> on(double pageWidthMm, double pageHeightMm);
    }

    /// A slip on a page of the given size.
    public static byte[] sized(byte[] slip, StampSize size) {
        var out = new ByteArrayOutputStream();
        PdfString id = identity(slip, List.of());
        var properties = new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, properties))) {
            float width = (float) (size.widthMm() / MM_A_POINT);
            float height = (float) (size.heightMm() / MM_A_POINT);
            PdfPage page = pdf.addNewPage(new PageSize(width, height));
            PdfFormXObject form = form(slip, pdf);
            double[] upright = {1, 0, 0, 1, 0, 0};
            draw(page, form, upright, size);
            undated(pdf);
        } catch (java.io.IOException e) {
            throw broken(e);
        }
        return out.toByteArray();
    }

    /// @throws UnreadableDocumentException when the letter is encrypted or damaged
    public byte[] add(byte[] letter, List<byte[]> slips, Places places) {
        var out = new ByteArrayOutputStream(letter.length + 64 * 1024);
        var properties = new WriterProperties();
        properties.setModifiedDocumentId(identity(letter, slips));
        try (PdfReader reader = new PdfReader(new ByteArrayInputStream(letter));
                PdfDocument pdf =
                        new PdfDocument(
                                reader,
                                new PdfWriter(out, properties),
                                new StampingProperties().useAppendMode())) {
            PdfPage page = pdf.getFirstPage();
            var upright = new Upright(page.getCropBox(), page.getRotation());
            double width = upright.width() * MM_A_POINT;
            double height = upright.height() * MM_A_POINT;
            List<StampPlace> found = places.on(width, height);
            write(page.newContentStreamBefore(), "q\n");
            write(page.newContentStreamAfter(), "\nQ\n");
            for (int i = 0; i < slips.size(); i++) {
                StampPlace place = found.get(i);
                double[] matrix =
                        upright.text(
                                place.leftMm() / width, (place.topMm() + size.heightMm()) / height);
                draw(page, form(slips.get(i), pdf), matrix, size);
            }
        } catch (BadPasswordException e) {
            throw new UnreadableDocumentException(
                    Kind.ENCRYPTED,
                    "expected a PDF that may be stamped, found an encrypted one",
                    e);
        } catch (PdfException | IOException | java.io.IOException e) {
            throw broken(e);
        }
        return out.toByteArray();
    }

    private static PdfFormXObject form(byte[] slip, PdfDocument into) throws java.io.IOException {
        try (var source = new PdfDocument(new PdfReader(new ByteArrayInputStream(slip)))) {
            return source.getFirstPage().copyAsFormXObject(into);
        }
    }

    private static void draw(PdfPage page, PdfFormXObject form, double[] place, StampSize size) {
        Rectangle box = form.getBBox().toRectangle();
        double wide = size.widthMm() / MM_A_POINT / box.getWidth();
        double high = size.heightMm() / MM_A_POINT / box.getHeight();
        String name = page.getResources().addForm(form).getValue();
        Content content = new Content().op("q");
        content.numbers(
                        place[0] * wide,
                        place[1] * wide,
                        place[2] * high,
                        place[3] * high,
                        place[4],
                        place[5])
                .op("cm");
        content.raw("/Artifact BMC /").raw(name).op(" Do EMC Q");
        page.newContentStreamAfter().getOutputStream().writeBytes(content.bytes());
    }

    private static void write(PdfStream stream, String operators) {
        stream.getOutputStream().writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
    }

    // A slip is the same whenever it is printed.
    private static void undated(PdfDocument pdf) {
        pdf.getDocumentInfo().setMoreInfo("CreationDate", "D:20000101000000Z");
        pdf.getDocumentInfo().setMoreInfo("ModDate", "D:20000101000000Z");
    }

    private static UnreadableDocumentException broken(Exception cause) {
        return new UnreadableDocumentException(
                Kind.CORRUPT, "expected a sound PDF, found: " + cause.getMessage(), cause);
    }

    private static PdfString identity(byte[] letter, List<byte[]> slips) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(letter);
            slips.forEach(digest::update);
            return new PdfString(Arrays.copyOf(digest.digest(), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
