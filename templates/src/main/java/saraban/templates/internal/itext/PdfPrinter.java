package saraban.templates.internal.itext;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
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
        try (ArchivalPdf pdf = new ArchivalPdf(out, identity(contents), title, created)) {
            PdfDictionary shared = ResourceWriter.write(resources, pdf);
            for (int i = 0; i < inks.size(); i++) {
                page(pdf, inks.get(i), contents.get(i), shared);
            }
            source.ifPresent(docx -> attach(pdf, docx));
        }
        return out.toByteArray();
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

    private void attach(ArchivalPdf pdf, byte[] docx) {
        pdf.attach("source.docx", title + ".docx", docx);
    }
}
