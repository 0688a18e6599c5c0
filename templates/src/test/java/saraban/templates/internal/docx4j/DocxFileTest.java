package saraban.templates.internal.docx4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

class DocxFileTest {
    private static final Pattern NAMESPACE = Pattern.compile(" xmlns:[\\w.-]+=");

    @Test
    void theBytesSayNothingOfTheMachineThatWroteThem() throws Exception {
        var document = WordprocessingMLPackage.createPackage();
        document.getMainDocumentPart().addParagraphOfText("a < b > c");

        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(DocxFile.bytes(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }

        String main = parts.get("word/document.xml");
        assertEquals(-1, main.indexOf("<!--"), main);
        List<String> namespaces =
                NAMESPACE
                        .matcher(main.substring(0, main.indexOf("<w:body>")))
                        .results()
                        .map(found -> found.group())
                        .toList();
        assertEquals(namespaces.stream().sorted().toList(), namespaces);
        assertTrue(namespaces.contains(" xmlns:w="), main);
        assertEquals(
                "a < b > c",
                DocxFile.open(DocxFile.bytes(document))
                        .getMainDocumentPart()
                        .getContent()
                        .getLast()
                        .toString());
    }
}
