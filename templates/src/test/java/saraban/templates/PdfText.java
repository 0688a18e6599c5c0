package saraban.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Reads PDFs back in tests.
public final class PdfText {
    private PdfText() {}

    /// The lines of one page as PDFBox reads them, from 1.
    public static List<String> lines(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The turn a page is shown with.
    public static int rotation(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(page - 1).getRotation();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A place on a page as shown, in fractions from its top left.
    record Box(double x, double y) {}

    /// Where the first letter of a page stands.
    public static Box firstLetter(byte[] pdf, int page) {
        List<Box> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition at) {
                            double width =
                                    at.getRotation() % 180 == 0
                                            ? at.getPageWidth()
                                            : at.getPageHeight();
                            double height =
                                    at.getRotation() % 180 == 0
                                            ? at.getPageHeight()
                                            : at.getPageWidth();
                            found.add(new Box(at.getX() / width, at.getY() / height));
                        }
                    };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getFirst();
    }

    /// What veraPDF finds against PDF/A-3a and PDF/UA-1, empty when the file keeps to both.
    public static List<String> faults(byte[] pdf) {
        List<String> faults = new ArrayList<>(faults(pdf, PDFAFlavour.PDFA_3_A));
        faults.addAll(faults(pdf, PDFAFlavour.PDFUA_1));
        return faults;
    }

    /// What veraPDF finds against one standard.
    public static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            assertion ->
                                    assertion.getRuleId().getClause()
                                            + " "
                                            + assertion.getMessage()
                                            + " "
                                            + assertion.getLocation().getContext()
                                            + " "
                                            + assertion.getErrorMessage())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not read the file", e);
        }
    }
}
