package saraban.templates.internal.itext;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.exceptions.BadPasswordException;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import saraban.templates.UnreadableDocumentException;
import saraban.templates.UnreadableDocumentException.Kind;

/// Prints marks over the pages of a PDF. The file is only added to: its own bytes stay as they are,
/// at the beginning of the copy, so that signatures in it stay valid.
public final class OverlayWriter {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Instant made;
    private final Map<Integer, Integer> turns;

    /// @param made the date kept in the copy
    /// @param turns degrees clockwise by which pages that lie on their side are turned to stand
    /// upright, by page number
    public OverlayWriter(Instant made, Map<Integer, Integer> turns) {
        this.made = made;
        this.turns = Map.copyOf(turns);
    }

    /// The pages of a file as they are shown, turned upright.
    ///
    /// @throws UnreadableDocumentException when the PDF is encrypted or damaged
    public List<Sheet> sheets(byte[] pdf) {
        return reading(
                () -> {
                    try (PdfDocument document =
                            new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
                        List<Sheet> sheets = new ArrayList<>();
                        for (int i = 1; i <= document.getNumberOfPages(); i++) {
                            Upright upright = upright(document.getPage(i), turn(i));
                            sheets.add(new Sheet(i, upright.width(), upright.height()));
                        }
                        return sheets;
                    }
                });
    }

    /// The size of a page as it is shown, in points.
    public record Sheet(int page, double width, double height) {}

    /// @throws UnreadableDocumentException when the PDF is encrypted or damaged
    public byte[] add(byte[] original, List<Overlay> overlays) {
        return reading(
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 65_536);
                    WriterProperties properties = new WriterProperties();
                    properties.setModifiedDocumentId(identity(original, overlays));
                    try (PdfDocument pdf =
                            new PdfDocument(
                                    new PdfReader(new ByteArrayInputStream(original)),
                                    new PdfWriter(out, properties),
                                    new StampingProperties().useAppendMode())) {
                        pdf.getDocumentInfo().setMoreInfo("ModDate", date());
                        turn(pdf);
                        print(pdf, overlays);
                    }
                    return out.toByteArray();
                });
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T reading(Work<T> work) {
        try {
            return work.done();
        } catch (BadPasswordException e) {
            throw new UnreadableDocumentException(
                    Kind.ENCRYPTED,
                    "expected a PDF that may be added to, found an encrypted one",
                    e);
        } catch (ITextException | IOException e) {
            throw new UnreadableDocumentException(
                    Kind.CORRUPT, "expected a sound PDF, found: " + e.getMessage(), e);
        }
    }

    private static void print(PdfDocument pdf, List<Overlay> overlays) {
        Resources resources = new Resources();
        List<byte[]> contents =
                overlays.stream()
                        .map(overlay -> new PageInk(overlay.ink(), resources).content())
                        .toList();
        PdfDictionary shared = ResourceWriter.write(resources, pdf);
        for (int i = 0; i < overlays.size(); i++) {
            place(pdf, overlays.get(i), contents.get(i), shared);
        }
    }

    private static void place(
            PdfDocument pdf, Overlay overlay, byte[] content, PdfDictionary shared) {
        PdfPage page = pdf.getPage(overlay.page());
        PdfStream form = new PdfStream(content);
        form.put(PdfName.Type, PdfName.XObject);
        form.put(PdfName.Subtype, PdfName.Form);
        form.put(
                PdfName.BBox,
                new PdfArray(
                        new Rectangle(
                                (float) overlay.ink().width(), (float) overlay.ink().height())));
        form.put(PdfName.Resources, shared);
        form.makeIndirect(pdf);
        PdfName name = page.getResources().addForm(form);
        Upright upright = upright(page, 0);
        double[] at =
                upright.text(
                        overlay.x() / upright.width(),
                        (overlay.y() + overlay.ink().height()) / upright.height());
        Content drawn = new Content().raw("\nQ /Artifact BMC q ").numbers(at).raw("cm /");
        drawn.raw(name.getValue()).op(" Do Q EMC");
        page.newContentStreamBefore()
                .getOutputStream()
                .writeBytes("q\n".getBytes(StandardCharsets.US_ASCII));
        page.newContentStreamAfter().getOutputStream().writeBytes(drawn.bytes());
    }

    private void turn(PdfDocument pdf) {
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            if (turn(i) != 0) {
                pdf.getPage(i).setRotation((pdf.getPage(i).getRotation() + turn(i)) % 360);
            }
        }
    }

    private int turn(int page) {
        return turns.getOrDefault(page, 0);
    }

    private static Upright upright(PdfPage page, int more) {
        return new Upright(page.getCropBox(), Math.floorMod(page.getRotation() + more, 360));
    }

    private String date() {
        ZonedDateTime bangkok = ZonedDateTime.ofInstant(made, BANGKOK);
        return new PdfDate(GregorianCalendar.from(bangkok)).getPdfObject().getValue();
    }

    private PdfString identity(byte[] original, List<Overlay> overlays) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(original);
            digest.update(made.toString().getBytes(StandardCharsets.UTF_8));
            for (Overlay overlay : overlays) {
                String place = overlay.page() + " " + overlay.x() + " " + overlay.y();
                digest.update(place.getBytes(StandardCharsets.UTF_8));
                digest.update(new PageInk(overlay.ink(), new Resources()).content());
            }
            return new PdfString(Arrays.copyOf(digest.digest(), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
