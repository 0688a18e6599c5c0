package saraban.templates.internal.itext;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.Optional;
import saraban.templates.internal.layout.Mark;
import saraban.templates.internal.layout.Page;

/// Writes pages as one PDF/A-3b file. The same pages, title and date give the same bytes.
public final class PdfPrinter {
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String DOCX_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final String title;
    private final Instant created;
    private final Optional<byte[]> source;

    /// @param source the DOCX to be embedded
    public PdfPrinter(String title, Instant created, Optional<byte[]> source) {
        this.title = title;
        this.created = created;
        this.source = source;
    }

    public byte[] print(List<Page> pages) {
        Resources resources = new Resources();
        List<PageInk> inks = pages.stream().map(page -> new PageInk(page, resources)).toList();
        List<byte[]> contents = inks.stream().map(PageInk::content).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfADocument pdf = open(out, identity(contents))) {
            describe(pdf);
            PdfDictionary shared = ResourceWriter.write(resources, pdf);
            for (int i = 0; i < inks.size(); i++) {
                page(pdf, inks.get(i), contents.get(i), shared);
            }
            source.ifPresent(docx -> attach(pdf, docx));
        }
        return out.toByteArray();
    }

    private static PdfADocument open(ByteArrayOutputStream out, byte[] identity) {
        PdfString id = new PdfString(identity);
        WriterProperties properties =
                new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        PdfOutputIntent intent =
                new PdfOutputIntent(
                        "sRGB IEC61966-2.1",
                        "",
                        "http://www.color.org",
                        "sRGB IEC61966-2.1",
                        new ByteArrayInputStream(SRGB));
        return new PdfADocument(new PdfWriter(out, properties), PdfAConformance.PDF_A_3B, intent);
    }

    private byte[] identity(List<byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(title.getBytes(StandardCharsets.UTF_8));
            digest.update(created.toString().getBytes(StandardCharsets.UTF_8));
            contents.forEach(digest::update);
            source.ifPresent(digest::update);
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void describe(PdfDocument pdf) {
        pdf.getDocumentInfo().setTitle(title);
        String date = date().getPdfObject().getValue();
        pdf.getDocumentInfo().setMoreInfo("CreationDate", date);
        pdf.getDocumentInfo().setMoreInfo("ModDate", date);
        pdf.getCatalog().setLang(new PdfString("th-TH"));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    }

    private PdfDate date() {
        return new PdfDate(GregorianCalendar.from(ZonedDateTime.ofInstant(created, BANGKOK)));
    }

    private static void page(PdfDocument pdf, PageInk ink, byte[] content, PdfDictionary shared) {
        Page page = ink.page();
        PdfPage sheet = pdf.addNewPage(new PageSize((float) page.width(), (float) page.height()));
        PdfStream stream = new PdfStream(content);
        stream.makeIndirect(pdf);
        sheet.getPdfObject().put(PdfName.Contents, stream);
        sheet.getPdfObject().put(PdfName.Resources, shared);
        for (Mark.Link link : joined(ink.links())) {
            Rectangle area =
                    new Rectangle(
                            (float) link.x(),
                            (float) (page.height() - link.y() - link.height()),
                            (float) link.width(),
                            (float) link.height());
            PdfLinkAnnotation annotation = new PdfLinkAnnotation(area);
            annotation.setAction(PdfAction.createURI(link.address()));
            annotation.setBorder(new PdfArray(new int[] {0, 0, 0}));
            annotation.setFlags(4);
            sheet.addAnnotation(annotation);
        }
    }

    // The words of one link in one line are one area.
    private static List<Mark.Link> joined(List<Mark.Link> links) {
        List<Mark.Link> joined = new ArrayList<>();
        for (Mark.Link link : links) {
            Mark.Link last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.y() == link.y() && last.address().equals(link.address())) {
                joined.set(
                        joined.size() - 1,
                        new Mark.Link(
                                last.x(),
                                last.y(),
                                link.x() + link.width() - last.x(),
                                last.height(),
                                last.address()));
            } else {
                joined.add(link);
            }
        }
        return joined;
    }

    private void attach(PdfDocument pdf, byte[] docx) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, date().getPdfObject());
        parameters.put(PdfName.Size, new PdfNumber(docx.length));
        PdfFileSpec file =
                PdfFileSpec.createEmbeddedFileSpec(
                        pdf,
                        docx,
                        title + ".docx",
                        "source.docx",
                        new PdfName(DOCX_TYPE),
                        parameters,
                        PdfName.Source);
        pdf.addAssociatedFile("source.docx", file);
    }
}
