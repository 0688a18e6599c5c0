package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The structure of a tagged PDF as indented text: each element with its attributes and its own
/// words, in the order of reading.
final class StructureText {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private StructureText() {}

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureText text = new StructureText();
            for (PDPage page : document.getPages()) {
                text.read(page);
            }
            text.write(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return String.join("\n", text.lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            words.merge(content.getMCID(), words(content), String::concat);
        }
        pages.put(page.getCOSObject(), words);
    }

    private static String words(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder words = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case PDMarkedContent inner -> words.append(words(inner));
                case TextPosition letter -> words.append(letter.getUnicode());
                default -> {}
            }
        }
        return words.toString();
    }

    private void write(PDStructureNode node, String indent) {
        int line = lines.size();
        StringBuilder own = new StringBuilder();
        if (node instanceof PDStructureElement element) {
            lines.add("");
            own.append(indent).append(element.getStructureType()).append(attributes(element));
        }
        String inner = node instanceof PDStructureElement ? indent + "  " : indent;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement child -> write(child, inner);
                case Integer number -> own.append(" ").append(words(page(node), number));
                case PDMarkedContentReference there ->
                        own.append(" ")
                                .append(words(there.getPage().getCOSObject(), there.getMCID()));
                case PDObjectReference _ -> own.append(" <area>");
                default -> {}
            }
        }
        if (node instanceof PDStructureElement) {
            lines.set(line, own.toString().stripTrailing());
        }
    }

    private static COSDictionary page(PDStructureNode node) {
        return ((PDStructureElement) node).getPage().getCOSObject();
    }

    private String words(COSDictionary page, int number) {
        return pages.get(page).getOrDefault(number, "");
    }

    private static String attributes(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        if (element.getAlternateDescription() != null) {
            text.append(" (").append(element.getAlternateDescription()).append(")");
        }
        if (element.getCOSObject().getDictionaryObject(COSName.A)
                instanceof COSDictionary attributes) {
            for (String name : List.of("Scope", "ColSpan", "RowSpan", "ListNumbering")) {
                if (attributes.containsKey(name)) {
                    String value = attributes.getNameAsString(name);
                    text.append(" ").append(name).append("=");
                    text.append(value == null ? attributes.getInt(name) : value);
                }
            }
        }
        return text.toString();
    }
}
