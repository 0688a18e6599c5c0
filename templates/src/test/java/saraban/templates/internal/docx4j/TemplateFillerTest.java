package saraban.templates.internal.docx4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateFillerTest {
    private static final int TOKENS = 15;

    /// How an editor cuts the runs of a token.
    enum Cut {
        WHOLE {
            @Override
            String runs(String key) {
                return WordXml.run("${" + key + "}");
            }
        },
        SAVED_TWICE {
            @Override
            String runs(String key) {
                return "<w:r w:rsidR='00A1'><w:t>${</w:t></w:r><w:proofErr w:type='spellStart'/><w:r w:rsidR='00B2'><w:t>"
                        + key
                        + "</w:t></w:r><w:proofErr w:type='spellEnd'/><w:r w:rsidR='00A1'><w:t>}</w:t></w:r>";
            }
        },
        BOOKMARKED {
            @Override
            String runs(String key) {
                return WordXml.run("$")
                        + "<w:bookmarkStart w:id='7' w:name='b'/>"
                        + WordXml.run("{" + key.charAt(0))
                        + WordXml.run(key.substring(1))
                        + "<w:bookmarkEnd w:id='7'/>"
                        + WordXml.run("}");
            }
        },
        THAI_KEYBOARD {
            @Override
            String runs(String key) {
                return WordXml.run("<w:rFonts w:hint='cs'/><w:cs/>", "${")
                        + WordXml.run("<w:lang w:bidi='th-TH'/>", key)
                        + WordXml.run("<w:rFonts w:hint='cs'/><w:b/><w:cs/>", "}");
            }
        };

        abstract String runs(String key);
    }

    @ParameterizedTest
    @EnumSource
    void everyTokenIsFilledHoweverItsRunsAreCut(Cut cut) throws Exception {
        WordprocessingMLPackage document = WordXml.document(body(cut));
        new TemplateFiller(values()).fill(document);
        assertFilled(DocxText.of(document));
    }

    @ParameterizedTest
    @EnumSource
    void everyTokenIsFilledAfterLibreOfficeHasSavedTheTemplate(Cut cut, @TempDir Path folder)
            throws Exception {
        WordprocessingMLPackage document = savedByLibreOffice(WordXml.document(body(cut)), folder);
        new TemplateFiller(values()).fill(document);
        assertFilled(DocxText.of(document));
    }

    @Test
    void aFilledTextHasTheLooksOfItsDollarSign() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        WordXml.paragraph(
                                WordXml.run("<w:b/><w:bCs/>", "${ke") + WordXml.run("y} นั้น")));
        new TemplateFiller(Map.of("key", new TokenValue.Text("ค่า"))).fill(document);
        String xml = XmlUtils.marshaltoString(document.getMainDocumentPart().getContents());
        assertTrue(
                xml.replaceAll("\\s+", "")
                        .contains("<w:b/><w:bCs/></w:rPr><w:txml:space=\"preserve\">ค่า</w:t>"),
                xml);
    }

    @Test
    void aParagraphWithNothingToPrintVanishesUnlessItKeepsItsLine() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        Stream.of("เรื่อง ${empty}", "${empty!}", "ก ${empty} ${key}", "ข")
                                .map(text -> WordXml.paragraph(WordXml.run(text)))
                                .collect(Collectors.joining()));
        new TemplateFiller(
                        Map.of("empty", new TokenValue.Text(""), "key", new TokenValue.Text("ค่า")))
                .fill(document);
        assertEquals(
                "document\n  [Normal] \n  [Normal] ก  ค่า\n  [Normal] ข\n", DocxText.of(document));
    }

    @Test
    void linesAndTabsOfAValueAreSetAsSuch() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(WordXml.paragraph(WordXml.run("ก ${key} ข")));
        new TemplateFiller(Map.of("key", new TokenValue.Text("๑\t๒\n๓"))).fill(document);
        assertEquals("document\n  [Normal] ก ๑⇥๒↵๓ ข\n", DocxText.of(document));
    }

    @Test
    void aValueThatLooksLikeATokenIsLeftAlone() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(WordXml.paragraph(WordXml.run("${a} ${b}")));
        new TemplateFiller(
                        Map.of("a", new TokenValue.Text("${b}"), "b", new TokenValue.Text("${a}")))
                .fill(document);
        assertEquals("document\n  [Normal] ${b} ${a}\n", DocxText.of(document));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "80, 2", "81, 1"})
    void aLastParagraphOfOneLineTakesTheOneBeforeWithIt(int length, int bound) throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        "<w:p><w:pPr><w:keepNext/></w:pPr>" + WordXml.run("${body}") + "</w:p>");
        var body = new TokenValue.Paragraphs(List.of("ก", "ข", "ค".repeat(length)));
        new TemplateFiller(Map.of("body", body)).fill(document);
        assertEquals(
                "document\n  [Normal] ก\n  [Normal] ข\n  [Normal] " + "ค".repeat(length) + "\n",
                DocxText.of(document));
        String xml = XmlUtils.marshaltoString(document.getMainDocumentPart().getContents());
        assertEquals(bound, xml.split("keepNext", -1).length - 1);
        assertTrue(xml.indexOf("keepNext") > xml.indexOf(">ก<"));
    }

    @Test
    void aRowIsRepeatedForEachEntryAndGoneWhenThereIsNone() throws Exception {
        String cell = "<w:tc><w:p>%s</w:p></w:tc>";
        String table =
                "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>"
                        + cell.formatted(WordXml.run("หัว"))
                        + "</w:tr><w:tr>"
                        + cell.formatted(Cut.THAI_KEYBOARD.runs("list.title"))
                        + cell.formatted(WordXml.run("${list.count}"))
                        + "</w:tr></w:tbl>"
                        + WordXml.paragraph(WordXml.run("${list.title} ${list.count}"));
        var rows =
                new TokenValue.Rows(
                        List.of(
                                Map.of("title", "ก", "count", "๑"),
                                Map.of("title", "ข", "count", "๒")));
        WordprocessingMLPackage document = WordXml.document(table);
        new TemplateFiller(Map.of("list", rows)).fill(document);
        String head = "document\n  table\n    row\n      cell\n        [Normal] หัว\n";
        String row = "    row\n      cell\n        [Normal] %s\n      cell\n        [Normal] %s\n";
        assertEquals(
                head
                        + row.formatted("ก", "๑")
                        + row.formatted("ข", "๒")
                        + "  [Normal] ก ๑\n  [Normal] ข ๒\n",
                DocxText.of(document));

        WordprocessingMLPackage empty = WordXml.document(table);
        new TemplateFiller(Map.of("list", new TokenValue.Rows(List.of()))).fill(empty);
        assertEquals(head, DocxText.of(empty));
    }

    @Test
    void contentControlsAreFilledByTagOrAliasOrPathAndLoseTheirBinding() throws Exception {
        String control =
                "<w:sdt><w:sdtPr>%s<w:dataBinding w:xpath='/letter[1]/%s[1]' w:storeItemID='{1}'/></w:sdtPr>"
                        + "<w:sdtContent>"
                        + WordXml.run("<w:b/>", "กรอก")
                        + WordXml.run("ที่นี่")
                        + "</w:sdtContent></w:sdt>";
        WordprocessingMLPackage document =
                WordXml.document(
                        WordXml.paragraph(
                                        control.formatted("<w:tag w:val='a'/>", "x")
                                                + control.formatted("<w:alias w:val='b'/>", "x")
                                                + control.formatted("", "c")
                                                + control.formatted("<w:tag w:val='other'/>", "x"))
                                + "<w:sdt><w:sdtPr><w:tag w:val='body'/></w:sdtPr><w:sdtContent>"
                                + WordXml.paragraph(WordXml.run("ว่าง"))
                                + WordXml.paragraph(WordXml.run("ว่าง"))
                                + "</w:sdtContent></w:sdt>");
        new TemplateFiller(
                        Map.of(
                                "a",
                                new TokenValue.Text("๑"),
                                "b",
                                new TokenValue.Text("๒"),
                                "c",
                                new TokenValue.Text("๓"),
                                "body",
                                new TokenValue.Paragraphs(List.of("ก", "ข"))))
                .fill(document);
        assertEquals(
                "document\n  [Normal] ๑๒๓กรอกที่นี่\n  control\n    [Normal] ก\n    [Normal] ข\n",
                DocxText.of(document));
        assertFalse(
                XmlUtils.marshaltoString(document.getMainDocumentPart().getContents())
                        .contains("dataBinding"));
    }

    private static String body(Cut cut) {
        String paragraphs =
                IntStream.range(0, TOKENS - 1)
                        .mapToObj(
                                i ->
                                        WordXml.paragraph(
                                                WordXml.run("ก่อน ")
                                                        + cut.runs("key" + i)
                                                        + WordXml.run(" หลัง")))
                        .collect(Collectors.joining());
        return paragraphs
                + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='4000'/></w:tblGrid><w:tr><w:tc><w:tcPr>"
                + "<w:tcW w:w='4000' w:type='dxa'/></w:tcPr>"
                + WordXml.paragraph(cut.runs("key14"))
                + "</w:tc></w:tr></w:tbl>";
    }

    private static Map<String, TokenValue> values() {
        Map<String, TokenValue> values = new LinkedHashMap<>();
        for (int i = 0; i < TOKENS; i++) {
            values.put("key" + i, new TokenValue.Text("น้ำ" + i));
        }
        return values;
    }

    private static void assertFilled(String text) {
        for (int i = 0; i < TOKENS - 1; i++) {
            assertTrue(text.contains("ก่อน น้ำ" + i + " หลัง\n"), text);
        }
        assertTrue(text.contains("] น้ำ14\n"), text);
        assertFalse(text.contains("$") || text.contains("{") || text.contains("}"), text);
    }

    private static WordprocessingMLPackage savedByLibreOffice(
            WordprocessingMLPackage template, Path folder) throws Exception {
        boolean there =
                Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
                        .anyMatch(path -> Files.exists(Path.of(path)));
        assumeTrue(
                there,
                "LibreOffice (soffice) is not installed: the round trip of a template is not tried");
        Path docx = Files.write(folder.resolve("template.docx"), DocxFile.bytes(template));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "docx",
                                "--outdir",
                                saved.toString(),
                                docx.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        assertTrue(office.waitFor(120, TimeUnit.SECONDS), "soffice did not end");
        return DocxFile.open(Files.readAllBytes(saved.resolve("template.docx")));
    }
}
