package saraban.templates;

import static saraban.templates.DocxText.field;
import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;

import java.util.LinkedHashMap;
import java.util.Map;

/// Documents of several sections, with headers, footers and page numbers.
final class SectionDocuments {
    private static final String MARGINS =
            "<w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"709\"/>";
    static final String UPRIGHT = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>" + MARGINS;
    static final String LANDSCAPE =
            "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" + MARGINS;
    private static final String CENTER = "<w:jc w:val=\"center\"/>";

    private SectionDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("section-turned", turned());
        all.put("section-continuous", continuous());
        all.put("section-headers", headers());
        all.put("section-numbers", numbers());
        all.put("section-body-numbers", bodyNumbers());
        all.put("section-notes", notes());
        return all;
    }

    // Two notes on a page, one near its end, one of several lines.
    private static DocxText notes() {
        String note =
                "<w:footnote w:id=\"%d\"><w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:footnoteRef/></w:r>%s</w:p></w:footnote>";
        String mark =
                "<w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:footnoteReference w:id=\"%d\"/></w:r>";
        StringBuilder all = new StringBuilder();
        DocxText docx =
                DocxText.letter()
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:name w:val=\"footnote text\"/>"
                                        + "<w:rPr><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr></w:style>"
                                        + "<w:style w:type=\"character\" w:styleId=\"Mark\"><w:name w:val=\"footnote reference\"/>"
                                        + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        for (int i = 1; i <= 14; i++) {
            String noted = i % 3 == 1 ? mark.formatted(i + 1) : "";
            docx.xml(p("", run("", prose(i, 3)) + noted + run("", " ต่อ")));
            if (i % 3 == 1) {
                all.append(note.formatted(i + 1, run("", " " + prose(i, 1 + i % 2))));
            }
        }
        return docx.footnotes(all.toString());
    }

    static String paged(String before) {
        return p(CENTER, run("", before + " ") + field("PAGE") + run("", "/") + field("NUMPAGES"));
    }

    private static void paragraphs(DocxText docx, int from, int count) {
        for (int i = 0; i < count; i++) {
            docx.paragraph("<w:ind w:firstLine=\"1417\"/>", prose(from + i, 3));
        }
    }

    private static DocxText turned() {
        DocxText docx =
                DocxText.letter().header("default", paged("หน้า")).footer("default", paged("ท้าย"));
        paragraphs(docx, 0, 9);
        docx.endSection(UPRIGHT, "จบตอน");
        paragraphs(docx, 2, 9);
        docx.endSection(LANDSCAPE, "จบตอน");
        paragraphs(docx, 4, 3);
        return docx.page(UPRIGHT);
    }

    private static DocxText continuous() {
        DocxText docx = DocxText.letter();
        paragraphs(docx, 0, 3);
        docx.endSection(UPRIGHT, "จบตอน");
        paragraphs(docx, 1, 4);
        docx.endSection("<w:type w:val=\"continuous\"/>" + UPRIGHT, "จบตอน");
        paragraphs(docx, 2, 6);
        return docx.page("<w:type w:val=\"continuous\"/>" + UPRIGHT);
    }

    // A later section has the headers of the one before where it names none.
    private static DocxText headers() {
        DocxText docx =
                DocxText.letter()
                        .settings("<w:evenAndOddHeaders/>")
                        .header("default", paged("คี่"))
                        .header("even", paged("คู่"))
                        .header("first", p(CENTER, run("", "หน้าแรก")))
                        .footer("default", p("", run("", "ท้ายคี่")));
        paragraphs(docx, 0, 22);
        docx.endSection(UPRIGHT + "<w:titlePg/>", "จบตอน");
        docx.header("default", paged("ตอนสอง") + p("", run("", "บรรทัดที่สอง")));
        paragraphs(docx, 2, 22);
        docx.endSection(UPRIGHT, "จบตอน");
        paragraphs(docx, 4, 14);
        return docx.page(UPRIGHT);
    }

    private static DocxText numbers() {
        DocxText docx = DocxText.letter().footer("default", p(CENTER, field("PAGE")));
        paragraphs(docx, 0, 8);
        docx.endSection(UPRIGHT + "<w:pgNumType w:fmt=\"lowerRoman\"/>", "จบตอน");
        paragraphs(docx, 1, 8);
        docx.endSection(UPRIGHT + "<w:pgNumType w:start=\"1\"/>", "จบตอน");
        paragraphs(docx, 2, 8);
        docx.endSection(UPRIGHT + "<w:pgNumType w:fmt=\"upperLetter\" w:start=\"7\"/>", "จบตอน");
        paragraphs(docx, 3, 8);
        return docx.page(UPRIGHT);
    }

    private static DocxText bodyNumbers() {
        DocxText docx = DocxText.letter();
        for (int i = 0; i < 14; i++) {
            docx.xml(
                    p(
                            "",
                            run("", prose(i, 2) + " อยู่หน้า ")
                                    + field("PAGE")
                                    + run("", " จาก ")
                                    + field("NUMPAGES")));
        }
        return docx;
    }
}
