package saraban.templates.internal.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import saraban.templates.internal.itext.StructureTree.Area;
import saraban.templates.internal.itext.StructureTree.Content;
import saraban.templates.internal.itext.StructureTree.Element;
import saraban.templates.internal.itext.StructureTree.Kid;
import saraban.templates.internal.layout.Tag;

/// Writes the structure of a document into its PDF.
final class StructureWriter {
    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

    private final PdfDocument pdf;
    private final Map<String, PdfName> names = new HashMap<>();
    private final Map<Element, PdfDictionary> written = new IdentityHashMap<>();
    private final PdfArray areas = new PdfArray();
    private int nextKey;

    StructureWriter(PdfDocument pdf) {
        this.pdf = pdf;
    }

    /// @param tree of pages that are in the document already
    void write(StructureTree tree) {
        nextKey = tree.pages().size();
        PdfDictionary root = new PdfDictionary();
        root.put(PdfName.Type, PdfName.StructTreeRoot);
        root.makeIndirect(pdf);
        TableCells.complete(tree.document());
        root.put(PdfName.K, element(tree.document(), root));
        PdfDictionary parents = new PdfDictionary();
        parents.put(PdfName.Nums, owners(tree.pages()));
        root.put(PdfName.ParentTree, parents.makeIndirect(pdf));
        root.put(PdfName.ParentTreeNextKey, new PdfNumber(nextKey));
        pdf.getCatalog().put(PdfName.StructTreeRoot, root);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.Marked, PdfBoolean.TRUE);
        pdf.getCatalog().put(PdfName.MarkInfo, marked);
    }

    private PdfArray owners(List<List<Element>> pages) {
        PdfArray numbers = new PdfArray();
        for (int page = 0; page < pages.size(); page++) {
            PdfArray owners = new PdfArray();
            pages.get(page).forEach(element -> owners.add(written.get(element)));
            numbers.add(new PdfNumber(page));
            numbers.add(owners.makeIndirect(pdf));
            pdf.getPage(page + 1).getPdfObject().put(PdfName.StructParents, new PdfNumber(page));
        }
        areas.forEach(numbers::add);
        return numbers;
    }

    private PdfDictionary element(Element element, PdfDictionary parent) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.makeIndirect(pdf);
        written.put(element, dictionary);
        dictionary.put(PdfName.S, names.computeIfAbsent(element.name(), PdfName::new));
        dictionary.put(PdfName.P, parent);
        element.tag().ifPresent(tag -> attributes(dictionary, tag, element));
        int page = page(element);
        if (page >= 0) {
            dictionary.put(PdfName.Pg, pdf.getPage(page + 1).getPdfObject());
        }
        List<Kid> kids = element.kids();
        if (kids.size() == 1) {
            dictionary.put(PdfName.K, kid(kids.getFirst(), page, dictionary));
        } else if (!kids.isEmpty()) {
            PdfArray array = new PdfArray();
            kids.forEach(kid -> array.add(kid(kid, page, dictionary)));
            dictionary.put(PdfName.K, array);
        }
        return dictionary;
    }

    // The page of its first content, -1 for none of its own.
    private static int page(Element element) {
        for (Kid kid : element.kids()) {
            if (kid instanceof Content content) {
                return content.page();
            }
        }
        return -1;
    }

    private PdfObject kid(Kid kid, int page, PdfDictionary parent) {
        return switch (kid) {
            case Element inner -> element(inner, parent);
            case Content content when content.page() == page -> new PdfNumber(content.number());
            case Content content -> {
                PdfDictionary reference = new PdfDictionary();
                reference.put(PdfName.Type, PdfName.MCR);
                reference.put(PdfName.Pg, pdf.getPage(content.page() + 1).getPdfObject());
                reference.put(PdfName.MCID, new PdfNumber(content.number()));
                yield reference;
            }
            case Area area -> {
                areas.add(new PdfNumber(nextKey));
                areas.add(parent);
                area.annotation().put(PdfName.StructParent, new PdfNumber(nextKey++));
                PdfDictionary reference = new PdfDictionary();
                reference.put(PdfName.Type, PdfName.OBJR);
                reference.put(PdfName.Pg, pdf.getPage(area.page() + 1).getPdfObject());
                reference.put(PdfName.Obj, area.annotation());
                yield reference;
            }
        };
    }

    private static void attributes(PdfDictionary dictionary, Tag tag, Element element) {
        switch (tag.role()) {
            case HEAD_CELL, CELL -> cell(dictionary, tag);
            case LIST -> {
                PdfDictionary list = owned("List");
                list.put(LIST_NUMBERING, new PdfName(tag.text()));
                dictionary.put(PdfName.A, list);
            }
            case FIGURE -> {
                dictionary.put(PdfName.Alt, new PdfString(tag.text(), "UnicodeBig"));
                element.box().ifPresent(box -> dictionary.put(PdfName.A, box(box)));
            }
            default -> {}
        }
    }

    private static PdfDictionary box(StructureTree.Box box) {
        PdfDictionary layout = owned("Layout");
        layout.put(
                PdfName.BBox,
                new PdfArray(new double[] {box.left(), box.bottom(), box.right(), box.top()}));
        return layout;
    }

    private static void cell(PdfDictionary dictionary, Tag tag) {
        boolean head = tag.role() == Tag.Role.HEAD_CELL;
        if (!head && tag.columns() == 1 && tag.rows() == 1) {
            return;
        }
        PdfDictionary table = owned("Table");
        if (head) {
            table.put(PdfName.Scope, PdfName.Column);
        }
        if (tag.columns() > 1) {
            table.put(PdfName.ColSpan, new PdfNumber(tag.columns()));
        }
        if (tag.rows() > 1) {
            table.put(PdfName.RowSpan, new PdfNumber(tag.rows()));
        }
        dictionary.put(PdfName.A, table);
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }
}
