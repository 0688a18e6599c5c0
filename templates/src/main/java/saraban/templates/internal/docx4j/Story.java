package saraban.templates.internal.docx4j;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/// One run of text of a document: its body, a header, a footer.
///
/// @param name e.g. `document`, `header2`
/// @param part where it is kept
/// @param root what holds its paragraphs and tables
record Story(String name, Part part, ContentAccessor root) {
    /// The body first, then headers and footers by name.
    static List<Story> of(WordprocessingMLPackage document) throws Docx4JException {
        List<Story> stories = new ArrayList<>();
        MainDocumentPart main = document.getMainDocumentPart();
        stories.add(new Story("document", main, main.getContents().getBody()));
        var parts = new ArrayList<>(document.getParts().getParts().values());
        parts.sort((a, b) -> a.getPartName().getName().compareTo(b.getPartName().getName()));
        for (Part part : parts) {
            String name = part.getPartName().getName().replaceAll(".*/|\\.xml", "");
            if (part instanceof HeaderPart header) {
                stories.add(new Story(name, part, header.getContents()));
            } else if (part instanceof FooterPart footer) {
                stories.add(new Story(name, part, footer.getContents()));
            }
        }
        return stories;
    }

    /// An element without the wrapper that JAXB may have put around it.
    static Object bare(Object child) {
        return child instanceof JAXBElement<?> element ? element.getValue() : child;
    }

    /// All paragraphs in a table row, cell or block, in their order.
    static List<P> paragraphs(ContentAccessor holder) {
        List<P> paragraphs = new ArrayList<>();
        collect(holder, paragraphs);
        return paragraphs;
    }

    private static void collect(ContentAccessor holder, List<P> paragraphs) {
        for (Object child : holder.getContent()) {
            switch (bare(child)) {
                case P paragraph -> paragraphs.add(paragraph);
                case SdtElement control -> collect(control.getSdtContent(), paragraphs);
                case ContentAccessor inner -> collect(inner, paragraphs);
                default -> {}
            }
        }
    }

    /// The rows of a table, without their wrappers.
    static List<Tr> rows(Tbl table) {
        return table.getContent().stream()
                .map(Story::bare)
                .filter(Tr.class::isInstance)
                .map(Tr.class::cast)
                .toList();
    }

    /// The cells of a table row, without their wrappers.
    static List<Tc> cells(Tr row) {
        return row.getContent().stream()
                .map(Story::bare)
                .filter(Tc.class::isInstance)
                .map(Tc.class::cast)
                .toList();
    }
}
