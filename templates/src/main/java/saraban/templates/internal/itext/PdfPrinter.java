package saraban.templates.internal.itext;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.layout.Page;

/// Writes pages as one PDF/A-3a file that keeps to PDF/UA-1 too, or as PDF/A-3b where pages of
/// others are carried along. The same pages, title and date give the same bytes. For one file.
public final class PdfPrinter {
    private final String title;
    private final Instant created;
    private final List<Attachment> attachments;
    private final Resources resources = new Resources();
    private final StructureTree structure = new StructureTree();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<CarriedPdf> carried = new ArrayList<>();

    private record Sheet(PageInk ink, byte[] content) {}

    /// @param attachments files that go with the pages
    public PdfPrinter(String title, Instant created, List<Attachment> attachments) {
        this.title = title;
        this.created = created;
        this.attachments = List.copyOf(attachments);
    }

    /// One document.
    public byte[] print(List<Page> pages) {
        draw(new Sheaf(title, pages, Optional.empty()));
        return written();
    }

    /// Several parts in one file, each with its entry in the outline.
    public byte[] printParts(List<Sheaf> parts) {
        for (Sheaf part : parts) {
            if (!part.pages().isEmpty()) {
                structure.nextPart(part.title(), part.pages().getFirst().height());
                draw(part);
            }
        }
        return written();
    }

    private void draw(Sheaf sheaf) {
        for (int i = 0; i < sheaf.pages().size(); i++) {
            PageInk ink = new PageInk(sheaf.pages().get(i), resources, structure);
            if (sheaf.under().isPresent()) {
                String words = "%s หน้า %d".formatted(sheaf.title(), i + 1);
                String name = formName(carried.size(), i);
                ink.under(sheaf.under().get().matrix(i), name, words);
            }
            sheets.add(new Sheet(ink, ink.content()));
        }
        sheaf.under().ifPresent(carried::add);
    }

    private static String formName(int pdf, int page) {
        return "S" + pdf + "." + page;
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchivalPdf pdf =
                new ArchivalPdf(out, identity(), title, created, carried.isEmpty())) {
            PdfDictionary shared = ResourceWriter.write(resources, pdf);
            carry(pdf, shared.getAsDictionary(PdfName.XObject));
            for (Sheet sheet : sheets) {
                page(pdf, sheet, shared);
            }
            new StructureWriter(pdf).write(structure);
            Bookmarks.write(structure.bookmarks(), pdf);
            attachments.forEach(pdf::attach);
        }
        return out.toByteArray();
    }

    private void carry(ArchivalPdf pdf, PdfDictionary forms) {
        for (int i = 0; i < carried.size(); i++) {
            List<PdfFormXObject> pages = carried.get(i).forms(pdf);
            for (int page = 0; page < pages.size(); page++) {
                PdfStream form = pages.get(page).getPdfObject();
                forms.put(new PdfName(formName(i, page)), form.makeIndirect(pdf));
            }
        }
    }

    private byte[] identity() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(title.getBytes(StandardCharsets.UTF_8));
            digest.update(created.toString().getBytes(StandardCharsets.UTF_8));
            sheets.forEach(sheet -> digest.update(sheet.content()));
            carried.forEach(pdf -> digest.update(pdf.bytes()));
            attachments.forEach(file -> digest.update(file.content()));
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void page(ArchivalPdf pdf, Sheet sheet, PdfDictionary shared) {
        Page page = sheet.ink().page();
        PdfPage paper = pdf.addNewPage(new PageSize((float) page.width(), (float) page.height()));
        PdfStream stream = new PdfStream(sheet.content());
        stream.makeIndirect(pdf);
        paper.getPdfObject().put(PdfName.Contents, stream);
        paper.getPdfObject().put(PdfName.Resources, shared);
        // The tab key follows the structure.
        paper.getPdfObject().put(PdfName.Tabs, PdfName.S);
        new LinkAreas(paper, page, structure, pdf.getNumberOfPages() - 1)
                .write(sheet.ink().links());
    }
}
