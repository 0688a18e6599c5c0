package saraban.templates.internal.docx4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Blocks, columns whose number the values decide, cells that join the one above.
class TableFillingTest {
    private static final TokenValue STRATEGIES =
            each(
                    Map.of(
                            "strategies.title",
                            text("คน"),
                            "actions",
                            each(action("คน", "อบรม"), action("คน", "ดูงาน"))),
                    Map.of(
                            "strategies.title",
                            text("งาน"),
                            "actions",
                            each(action("งาน", "ตรวจ"))));

    @Test
    void aBlockWithAQuestionMarkIsPrintedOnceWhereThereIsAny() throws Exception {
        String body =
                lines("${?strategies}", "ยุทธศาสตร์ทั้งหมด")
                        + table("4000", row("", "${strategies.title}"))
                        + lines("${/strategies}", "หลัง");
        WordprocessingMLPackage some = WordXml.document(body);
        WordprocessingMLPackage none = WordXml.document(body);

        new TemplateFiller(Map.of("strategies", STRATEGIES)).fill(some);
        new TemplateFiller(Map.of("strategies", each())).fill(none);

        assertEquals(
                """
                document
                  [Normal] ยุทธศาสตร์ทั้งหมด
                  table
                    row
                      cell
                        [Normal] คน
                    row
                      cell
                        [Normal] งาน
                  [Normal] หลัง
                """,
                DocxText.of(some));
        assertEquals("document\n  [Normal] หลัง\n", DocxText.of(none));
    }

    @Test
    void aBlockIsRepeatedWithItsTableForEachOfItsList() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        lines("ก่อน", "${#strategies}", "ยุทธศาสตร์ ${strategies.title}")
                                + table("4000", row("", "${actions.step}"))
                                + lines("${/strategies}", "หลัง"));
        new TemplateFiller(Map.of("strategies", STRATEGIES)).fill(document);
        assertEquals(
                """
                document
                  [Normal] ก่อน
                  [Normal] ยุทธศาสตร์ คน
                  table
                    row
                      cell
                        [Normal] อบรม
                    row
                      cell
                        [Normal] ดูงาน
                  [Normal] ยุทธศาสตร์ งาน
                  table
                    row
                      cell
                        [Normal] ตรวจ
                  [Normal] หลัง
                """,
                DocxText.of(document));
    }

    @Test
    void rowsOfATableMayBeABlockToo() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        table(
                                "4000",
                                row("", "${#strategies}"),
                                row("", "ยุทธศาสตร์ ${strategies.title}"),
                                row("", "${actions.step}"),
                                row("", "${/strategies}")));
        new TemplateFiller(Map.of("strategies", STRATEGIES)).fill(document);
        assertEquals("ยุทธศาสตร์ คน|อบรม|ดูงาน|ยุทธศาสตร์ งาน|ตรวจ", cells(document));
    }

    @Test
    void aBlockOfAValueThatSaysNothingIsNotPrinted() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        lines(
                                "${#empty}",
                                "หัว ก",
                                "${/empty}",
                                "${#full}",
                                "หัว ข",
                                "${full}",
                                "${/full}"));
        new TemplateFiller(
                        Map.of(
                                "empty",
                                text(" "),
                                "full",
                                new TokenValue.Paragraphs(List.of("๑", "๒"))))
                .fill(document);
        assertEquals(
                "document\n  [Normal] หัว ข\n  [Normal] ๑\n  [Normal] ๒\n", DocxText.of(document));
    }

    @Test
    void oneCellGivesItsWidthToAsManyYearsAsThereAre() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        table(
                                "3000 1001 500",
                                row("", "งาน", "ระยะเวลา", "งบ"),
                                row("", "", "${years}", ""),
                                row("", "${actions.step}", "${actions.years}", "บาท")));
        new TemplateFiller(
                        Map.of(
                                "years",
                                columns("๕๗", "๕๘", "๕๙"),
                                "actions",
                                each(
                                        Map.of(
                                                "actions.step",
                                                text("อบรม"),
                                                "actions.years",
                                                columns("✓", "", "✓")))))
                .fill(document);
        assertEquals("งาน|ระยะเวลา|งบ||๕๗|๕๘|๕๙||อบรม|✓||✓|บาท", cells(document));
        String xml = xml(document);
        assertEquals(
                List.of("3000", "334", "334", "333", "500"), found(xml, "gridCol w:w=\"(\\d+)\""));
        assertEquals(List.of("3"), found(xml, "gridSpan w:val=\"(\\d+)\""));
    }

    @Test
    void aTextAcrossSeveralColumnsTakesTheirCells() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        table(
                                "3000 1000 500",
                                row(
                                        "",
                                        "${actions.step^}",
                                        "${actions.years}",
                                        "${actions.unit^}")));
        var arrow =
                new TokenValue.Columns(
                        List.of(
                                new TokenValue.Column("", 1),
                                new TokenValue.Column("↔", 2),
                                new TokenValue.Column("ก", 1)));
        Map<String, TokenValue> action =
                Map.of(
                        "actions.step", text("อบรม"),
                        "actions.years", arrow,
                        "actions.unit", text("กองช่าง"));
        Map<String, TokenValue> next =
                Map.of(
                        "actions.step", text("อบรม"),
                        "actions.years", columns("", "", "", "ก"),
                        "actions.unit", text("กองช่าง"));
        new TemplateFiller(Map.of("actions", each(action, next))).fill(document);
        assertEquals("อบรม||↔|ก|กองช่าง|||||ก|", cells(document));
        assertEquals(
                List.of("3000", "250", "500", "250", "500", "3000"),
                found(xml(document), "tcW w:w=\"(\\d+)\"").subList(0, 6));
        assertEquals(List.of("2"), found(xml(document), "gridSpan w:val=\"(\\d+)\""));
    }

    @Test
    void aCellJoinsTheOneAboveOnlyWhereThoseToItsLeftDo() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(table("900 900 900", row("", "${a.x^}", "${a.y^}", "${a.z}")));
        new TemplateFiller(
                        Map.of(
                                "a",
                                each(
                                        xyz("๑", "ก", "ค"),
                                        xyz("๑", "ก", "ค"),
                                        xyz("๑", "ข", "ค"),
                                        xyz("๒", "ข", "ค"),
                                        xyz("", "ข", "ค"),
                                        xyz("", "ข", "ค"))))
                .fill(document);
        assertEquals("๑|ก|ค|||ค||ข|ค|๒|ข|ค||ข|ค||ข|ค", cells(document));
        assertEquals(
                List.of("restart", "restart", "continue", "continue", "continue"),
                found(xml(document), "vMerge w:val=\"(\\w+)\""));
    }

    @Test
    void aCellKeepsAParagraphWhenThereIsNothingToPrint() throws Exception {
        WordprocessingMLPackage document = WordXml.document(table("900", row("", "${a.x}")));
        new TemplateFiller(Map.of("a", each(Map.of("a.x", text(""))))).fill(document);
        assertEquals(
                "document\n  table\n    row\n      cell\n        [Normal] \n",
                DocxText.of(document));
    }

    @Test
    void itemsOfACellAreParagraphsOfTheirOwn() throws Exception {
        WordprocessingMLPackage document = WordXml.document(table("900", row("", "${a.items}")));
        var items = new TokenValue.Paragraphs(List.of("(๑) ก", "(๒) ข"));
        new TemplateFiller(Map.of("a", each(Map.of("a.items", items)))).fill(document);
        assertEquals(
                "document\n  table\n    row\n      cell\n        [Normal] (๑) ก\n        [Normal] (๒) ข\n",
                DocxText.of(document));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 400})
    void aRowMayBeCutWhereItIsTall(int letters) throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(table("2000", row("<w:trPr><w:cantSplit/></w:trPr>", "${a.x}")));
        new TemplateFiller(Map.of("a", each(Map.of("a.x", text("ก".repeat(letters))))))
                .fill(document);
        assertEquals(letters < 100, xml(document).contains("cantSplit"));
    }

    @Test
    void aBrokenBlockIsNamedWithItsMark() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        lines("${#a}", "${#b}", "${/a}", "ข้อ ${#c}")
                                + table("900", row("", "${/b}"))
                                + lines("${#a}", "${a.x}", "${/a}"));
        List<String> broken =
                TemplateLint.faults(document, Set.of("a", "a.x", "b", "c")).stream()
                        .filter(fault -> fault.kind() == TemplateLint.Kind.BROKEN_BLOCK)
                        .map(TemplateLint.Fault::found)
                        .toList();
        assertEquals(List.of("${/a}", "${#a}", "${#b}", "${#c}", "${/b}"), broken);
    }

    @Test
    void aWholeBlockIsNoFault() throws Exception {
        WordprocessingMLPackage document =
                WordXml.document(
                        lines("${#a}", "${a.x^}", "${/a}")
                                + table(
                                        "900",
                                        row("", "${#a}"),
                                        row("", "${a.x}"),
                                        row("", "${/a}")));
        assertFalse(
                TemplateLint.faults(document, Set.of("a", "a.x")).stream()
                        .anyMatch(fault -> fault.found().startsWith("${")));
        assertTrue(TemplateLint.tokens(document).containsAll(Set.of("a", "a.x")));
    }

    private static TokenValue text(String text) {
        return new TokenValue.Text(text);
    }

    private static TokenValue columns(String... texts) {
        return TokenValue.Columns.of(List.of(texts));
    }

    @SafeVarargs
    private static TokenValue each(Map<String, TokenValue>... items) {
        return new TokenValue.Each(List.of(items));
    }

    private static Map<String, TokenValue> action(String strategy, String step) {
        return Map.of("actions.strategy", text(strategy), "actions.step", text(step));
    }

    private static Map<String, TokenValue> xyz(String x, String y, String z) {
        return Map.of("a.x", text(x), "a.y", text(y), "a.z", text(z));
    }

    private static String lines(String... lines) {
        return Stream.of(lines)
                .map(line -> WordXml.paragraph(WordXml.run(line)))
                .reduce("", String::concat);
    }

    /// A table whose cells take a column each, or as many as are left where they are fewer.
    private static String table(String widths, String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid>");
        String[] columns = widths.split(" ");
        for (String width : columns) {
            table.append("<w:gridCol w:w='%s'/>".formatted(width));
        }
        table.append("</w:tblGrid>");
        for (String row : rows) {
            String filled = row;
            for (String width : columns) {
                filled = filled.replaceFirst("WIDTH", width);
            }
            table.append(filled);
        }
        return table.append("</w:tbl>").toString();
    }

    private static String row(String properties, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>" + properties);
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr><w:tcW w:w='WIDTH' w:type='dxa'/></w:tcPr>")
                    .append(WordXml.paragraph(WordXml.run(cell)))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String cells(WordprocessingMLPackage document) throws Exception {
        List<String> cells =
                DocxText.of(document)
                        .lines()
                        .filter(line -> line.contains("[Normal]"))
                        .map(line -> line.strip().substring("[Normal]".length()).strip())
                        .toList();
        return String.join("|", cells);
    }

    private static String xml(WordprocessingMLPackage document) throws Exception {
        return XmlUtils.marshaltoString(document.getMainDocumentPart().getContents());
    }

    private static List<String> found(String xml, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
