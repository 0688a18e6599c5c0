package saraban.templates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.corpus.SarabanException;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.reading.DocumentReader;
import saraban.templates.internal.docx4j.reading.PackageLoader;
import saraban.templates.internal.flow.Flow;
import saraban.templates.internal.flow.WarningLog;
import saraban.templates.internal.fonts.FaceLibrary;
import saraban.templates.internal.fonts.Shaper;
import saraban.templates.internal.itext.Attachment;
import saraban.templates.internal.itext.PdfPrinter;
import saraban.templates.internal.layout.Counting;
import saraban.templates.internal.layout.Layout;
import saraban.templates.internal.layout.Page;
import saraban.templates.internal.pictures.PictureShelf;

/// Turns DOCX documents into PDF/A-3a that keeps to PDF/UA-1 as well, page by page, line by line as
/// a word processor with the same fonts would. Safe for any number of threads; one for a whole
/// process, since it remembers what it has shaped.
public final class Typesetter {
    private final Layout layout;
    private final PictureShelf pictures = new PictureShelf();

    public Typesetter(FontSet fonts) {
        FaceLibrary library = fonts.library();
        layout = new Layout(library, new Shaper());
    }

    /// Sets a small letter, so that the first real one need not wait for libraries to be loaded.
    ///
    /// @throws FontMissingException when the machine has no font for Thai
    public void warmUp() {
        WordprocessingMLPackage letter = PackageLoader.empty();
        letter.getMainDocumentPart().addParagraphOfText("เรื่อง ขอเชิญประชุม วันที่ ๑ มกราคม ๒๕๗๐");
        typeset(letter, new TypesetOptions("warm-up", Instant.EPOCH, true, false));
    }

    /// @throws UnreadableDocumentException when the bytes are no DOCX, are encrypted or damaged
    /// @throws UnsupportedFeatureException when asked to be strict and something cannot be set as
    /// it stands
    /// @throws FontMissingException when the machine has no font for Thai
    public Typeset typeset(byte[] docx, TypesetOptions options) {
        return typeset(
                PackageLoader.load(docx),
                options,
                options.embedSource() ? Optional.of(docx) : Optional.empty());
    }

    /// As above, from a package in memory, which is left as it is.
    public Typeset typeset(WordprocessingMLPackage docx, TypesetOptions options) {
        return typeset(
                docx,
                options,
                options.embedSource() ? Optional.of(DocxFile.bytes(docx)) : Optional.empty());
    }

    /// Letter, annexes and scans as one file.
    ///
    /// @throws UnreadableDocumentException when a document is no DOCX, is encrypted or damaged
    public Bound bind(Packet packet) {
        return new Binder(this, packet).bound();
    }

    /// A sheet to be laid over the page of a scan.
    Page sheet(double width, double height, boolean numbered, int number) {
        return layout.sheet(width, height, numbered, number);
    }

    private Typeset typeset(
            WordprocessingMLPackage docx, TypesetOptions options, Optional<byte[]> source) {
        return print(lay(docx, options.continuation()), options, source);
    }

    /// A document on its pages, not yet printed.
    record Laid(List<Page> pages, List<Warning> warnings) {}

    Laid lay(WordprocessingMLPackage docx, Continuation continuation) {
        return lay(docx, continuation, Counting.ALONE);
    }

    Laid lay(WordprocessingMLPackage docx, Continuation continuation, Counting counting) {
        WarningLog warnings = new WarningLog();
        List<Page> pages = pages(docx, warnings, continuation.lead(), counting);
        return new Laid(pages, warnings.warnings());
    }

    /// @param source the bytes that go into the PDF as its source
    Typeset print(Laid laid, TypesetOptions options, Optional<byte[]> source) {
        if (options.strict() && !laid.warnings().isEmpty()) {
            throw new UnsupportedFeatureException(laid.warnings());
        }
        List<Attachment> attachments =
                source
                        .map(
                                docx ->
                                        Attachment.docx(
                                                "source.docx", options.title() + ".docx", docx))
                        .stream()
                        .toList();
        byte[] pdf =
                new PdfPrinter(options.title(), options.created(), attachments).print(laid.pages());
        return new Typeset(pdf, laid.pages().size(), laid.warnings());
    }

    // A document may say anything; what the readers did not foresee is a fault of the document too,
    // not of the page or job that asked for it.
    private List<Page> pages(
            WordprocessingMLPackage docx,
            WarningLog warnings,
            Optional<String> lead,
            Counting counting) {
        try {
            Flow flow = new DocumentReader(docx, pictures, warnings).read();
            return layout.pages(flow, warnings, lead, counting);
        } catch (SarabanException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.Kind.CORRUPT,
                    "expected a document that can be laid out, found: " + e,
                    e);
        }
    }
}
