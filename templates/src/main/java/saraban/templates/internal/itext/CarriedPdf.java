package saraban.templates.internal.itext;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A PDF of others whose pages are carried along as they look.
public final class CarriedPdf {
    private final byte[] pdf;
    private final List<Upright> leaves;

    /// A page as shown, in points.
    public record Size(double width, double height) {}

    /// What became of an attempt to carry a PDF along.
    public sealed interface Tried {}

    public record Carried(CarriedPdf pdf) implements Tried {}

    /// @param reason in English, for the operator
    public record Unfit(String reason) implements Tried {}

    private CarriedPdf(byte[] pdf, List<Upright> leaves) {
        this.pdf = pdf;
        this.leaves = List.copyOf(leaves);
    }

    public List<Size> sizes() {
        return leaves.stream().map(leaf -> new Size(leaf.width(), leaf.height())).toList();
    }

    /// Tries whether its pages may stand in a PDF/A: each is put into one that is thrown away.
    public static Tried tried(byte[] pdf) {
        PdfOutputIntent intent =
                new PdfOutputIntent(
                        "sRGB IEC61966-2.1",
                        "",
                        "http://www.color.org",
                        "sRGB IEC61966-2.1",
                        new ByteArrayInputStream(
                                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        List<Upright> leaves = new ArrayList<>();
        FontsInside fonts = new FontsInside();
        try (PdfDocument from = open(pdf);
                PdfADocument trial =
                        new PdfADocument(
                                new PdfWriter(OutputStream.nullOutputStream()),
                                PdfAConformance.PDF_A_3B,
                                intent)) {
            for (int number = 1; number <= from.getNumberOfPages(); number++) {
                PdfPage page = from.getPage(number);
                Optional<String> font = fonts.lacking(page.getResources().getPdfObject());
                if (font.isPresent()) {
                    return new Unfit("the font %s is not inside".formatted(font.get()));
                }
                leaves.add(upright(page));
                PdfName name =
                        trial.addNewPage().getResources().addForm(page.copyAsFormXObject(trial));
                trial.getLastPage()
                        .getFirstContentStream()
                        .setData(
                                ("/" + name.getValue() + " Do")
                                        .getBytes(StandardCharsets.US_ASCII));
            }
        } catch (PdfException | IOException | java.io.IOException e) {
            return new Unfit(e.getMessage());
        }
        return new Carried(new CarriedPdf(pdf, leaves));
    }

    /// Its pages as pictures of another document.
    List<PdfFormXObject> forms(PdfDocument into) {
        List<PdfFormXObject> forms = new ArrayList<>();
        try (PdfDocument from = open(pdf)) {
            for (int number = 1; number <= from.getNumberOfPages(); number++) {
                forms.add(from.getPage(number).copyAsFormXObject(into));
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a PDF that was read once cannot be read again", e);
        }
        return forms;
    }

    /// The matrix that lays a page on its sheet, upright.
    double[] matrix(int index) {
        return leaves.get(index).matrix();
    }

    byte[] bytes() {
        return pdf;
    }

    private static Upright upright(PdfPage page) {
        Rectangle box = page.getCropBox();
        return new Upright(box, Math.floorMod(page.getRotation(), 360));
    }

    private static PdfDocument open(byte[] pdf) throws java.io.IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
    }
}
