package saraban.templates.internal.docx4j;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Document;

/// Documents for tests, from the XML of their body.
final class WordXml {
    private static final String OPEN =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'"
                    + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><w:body>";

    private WordXml() {}

    static WordprocessingMLPackage document(String body) throws Exception {
        var document = WordprocessingMLPackage.createPackage();
        document.getMainDocumentPart()
                .setJaxbElement(
                        (Document)
                                XmlUtils.unmarshalString(OPEN + body + "</w:body></w:document>"));
        return document;
    }

    static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String run(String text) {
        return run("", text);
    }

    static String run(String looks, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>"
                .formatted(looks, text);
    }
}
