package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.ListDocuments.definition;
import static saraban.templates.ListDocuments.item;
import static saraban.templates.ListDocuments.level;
import static saraban.templates.ListDocuments.list;
import static saraban.templates.TableXml.cell;
import static saraban.templates.TableXml.row;
import static saraban.templates.TableXml.table;
import static saraban.templates.TableXml.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What is printed can be read aloud: each thing is tagged as what it is.
class TaggedPdfTest {
    private static final List<Integer> THREE = List.of(1000, 4000, 3000);
    private static final String HEAD = "<w:tblHeader/>";

    private static byte[] pdf(DocxText docx) {
        return TypesetterTest.TYPESETTER.typeset(docx.bytes(), TypesetterTest.OPTIONS).pdf();
    }

    @Test
    void everyFeatureKeepsToPdfUa1() {
        Map<String, List<String>> faults = new TreeMap<>();
        FeatureDocuments.all()
                .forEach(
                        (name, docx) -> {
                            List<String> found = PdfText.faults(pdf(docx), PDFAFlavour.PDFUA_1);
                            if (!found.isEmpty()) {
                                faults.put(name, found.subList(0, Math.min(3, found.size())));
                            }
                        });
        assertEquals(Map.of(), faults);
    }

    @Test
    void headingsListsAndParagraphsAreWhatTheyAre() {
        byte[] pdf =
                pdf(
                        DocxText.letter()
                                .numbering(
                                        definition(1, level(0, "thaiNumbers", "%1.", ""))
                                                + list(1, 1, ""))
                                .xml(item(1, 0, "ข้อแรก") + item(1, 0, "ข้อสอง"))
                                .paragraph("<w:outlineLvl w:val=\"0\"/>", "หมวด ๑")
                                .paragraph("<w:outlineLvl w:val=\"2\"/>", "ส่วนที่ ๑")
                                .paragraph("ข้อความ"));
        String structure = StructureText.of(pdf);
        assertTrue(
                structure.startsWith(
                        """
                        Document
                          L ListNumbering=Decimal
                            LI
                              Lbl ๑.
                              LBody ข้อแรก
                            LI
                              Lbl ๒.
                              LBody ข้อสอง
                        """),
                structure);
        // A level that is left out in the document is closed in the structure.
        assertTrue(structure.endsWith("  H1 หมวด ๑\n  H2 ส่วนที่ ๑\n  P ข้อความ"), structure);
        assertEquals(List.of("หมวด ๑", "  ส่วนที่ ๑"), outline(pdf));
        assertEquals(List.of(), PdfText.faults(pdf));
    }

    @Test
    void aTableKeepsItsHeadsAndSpansAcrossPages() {
        StringBuilder rows = new StringBuilder();
        rows.append(
                row(
                        HEAD,
                        cell(1000, "<w:vMerge w:val=\"restart\"/>", "ที่"),
                        cell(7000, "<w:gridSpan w:val=\"2\"/>", "แผนงาน")));
        rows.append(
                row(
                        HEAD,
                        cell(1000, "<w:vMerge/>", ""),
                        cell(4000, "", "ชื่อ"),
                        cell(3000, "", "บาท")));
        for (int i = 1; i <= 60; i++) {
            rows.append(texts("", THREE, "" + i, "โครงการ", i == 2 ? "" : "๑๐๐"));
        }
        byte[] pdf = pdf(DocxText.letter().xml(table(THREE, rows.toString())).paragraph("จบ"));
        String structure = StructureText.of(pdf);
        assertTrue(
                structure.startsWith(
                        """
                        Document
                          Table
                            TR
                              TH Scope=Column RowSpan=2 ที่
                              TH Scope=Column ColSpan=2 แผนงาน
                            TR
                              TH Scope=Column ชื่อ
                              TH Scope=Column บาท
                            TR
                              TD 1
                              TD โครงการ
                              TD ๑๐๐
                            TR
                              TD 2
                              TD โครงการ
                              TD
                            TR
                        """),
                structure);
        assertTrue(PdfText.pages(pdf) > 1);
        assertEquals(1, structure.split("แผนงาน", -1).length - 1, "heads that are drawn again");
        assertTrue(structure.endsWith("  P จบ"), structure);
        assertEquals(List.of(), PdfText.faults(pdf));
    }

    @Test
    void aLinkIsAnAreaWithItsWords() {
        DocxText docx =
                DocxText.letter()
                        .xml(
                                p(
                                        "",
                                        run("", "ดู ")
                                                + "<w:hyperlink r:id=\"rIdL\">"
                                                + run("", "เว็บไซต์")
                                                + "</w:hyperlink>"
                                                + run("", " ของอำเภอ")))
                        .external("rIdL", "https://amphoe.example/");
        byte[] pdf = pdf(docx);
        assertEquals(
                "Document\n  P ดู   ของอำเภอ\n    Link เว็บไซต์ <area>", StructureText.of(pdf));
        assertEquals(List.of(), PdfText.faults(pdf));
    }

    static List<String> outline(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> entries = new ArrayList<>();
            PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                collect(root, "", entries);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDOutlineNode node, String indent, List<String> entries) {
        for (PDOutlineItem item : node.children()) {
            entries.add(indent + item.getTitle());
            collect(item, indent + "  ", entries);
        }
    }
}
