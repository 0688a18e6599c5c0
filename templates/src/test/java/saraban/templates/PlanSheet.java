package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The short hand in which the plans' papers are written, put into the words of Word.
///
/// `<p s="Style">text</p>` a paragraph; `<tab/>`, `<page/>` (its number), `<br/>` and `<b>…</b>` in
/// it; `break="page"` before it. `<table w="3000 2000">` with rows `<tr>`, `<tr head="1">`
/// (repeated on each page) and cells `<c s="Style" span="2" merge="start|on">`, whose own
/// paragraphs are `<p>`. `<section page="landscape" first="…" header="…"/>` ends a section.
final class PlanSheet {
    private static final String PORTRAIT =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\""
                    + " w:left=\"1701\" w:header=\"227\" w:footer=\"284\" w:gutter=\"0\"/>";
    private static final String LANDSCAPE =
            "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1417\" w:right=\"1134\""
                    + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"227\" w:footer=\"284\" w:gutter=\"0\"/>";

    private final List<String> headers;

    /// @param headers their names, in the order of their parts
    PlanSheet(List<String> headers) {
        this.headers = headers;
    }

    /// Paragraphs, tables and sections; the last section is the document's own.
    String body(Element body) {
        StringBuilder words = new StringBuilder();
        List<Element> children = children(body);
        for (Element child : children) {
            boolean last = child == children.getLast();
            words.append(
                    switch (child.getTagName()) {
                        case "p" -> paragraph(child, "Normal");
                        case "table" -> table(child);
                        case "section" -> last ? section(child) : sectionEnd(child);
                        default -> throw new IllegalArgumentException("<" + child.getTagName());
                    });
        }
        return words.toString();
    }

    private String sectionEnd(Element section) {
        return "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>%s</w:pPr></w:p>"
                .formatted(section(section));
    }

    private String section(Element section) {
        StringBuilder words = new StringBuilder("<w:sectPr>");
        boolean first = section.hasAttribute("first");
        if (first) {
            words.append(reference("first", section.getAttribute("first")));
        }
        words.append(reference("default", section.getAttribute("header")));
        words.append("<w:type w:val=\"nextPage\"/>");
        words.append(section.getAttribute("page").equals("landscape") ? LANDSCAPE : PORTRAIT);
        words.append("<w:pgNumType w:fmt=\"thaiNumbers\"/>");
        return words.append(first ? "<w:titlePg/>" : "").append("</w:sectPr>").toString();
    }

    private String reference(String type, String header) {
        int place = headers.indexOf(header);
        if (place < 0) {
            throw new IllegalArgumentException("header '%s', known: %s".formatted(header, headers));
        }
        return "<w:headerReference w:type=\"%s\" r:id=\"%s\"/>"
                .formatted(type, PlanTemplateWriter.headerId(place));
    }

    private static String paragraph(Element paragraph, String otherwise) {
        String style = paragraph.hasAttribute("s") ? paragraph.getAttribute("s") : otherwise;
        String pageBreak =
                paragraph.getAttribute("break").equals("page") ? "<w:pageBreakBefore/>" : "";
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>"
                .formatted(style, pageBreak, runs(paragraph, ""));
    }

    private static String runs(Element holder, String looks) {
        StringBuilder words = new StringBuilder();
        for (Node child = holder.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(
                    switch (child) {
                        case Element element -> inline(element, looks);
                        default -> text(child.getNodeValue(), looks);
                    });
        }
        return words.toString();
    }

    private static String inline(Element element, String looks) {
        return switch (element.getTagName()) {
            case "tab" -> "<w:r>%s<w:tab/></w:r>".formatted(looks);
            case "br" -> "<w:r>%s<w:br/></w:r>".formatted(looks);
            case "page" -> "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>๒</w:t></w:r></w:fldSimple>";
            case "b" -> runs(element, "<w:rPr><w:b/><w:bCs/></w:rPr>");
            default -> throw new IllegalArgumentException("<" + element.getTagName());
        };
    }

    private static String text(String text, String looks) {
        String line = text.replaceAll("\\s*\\n\\s*", "");
        String escaped = line.replace("&", "&amp;").replace("<", "&lt;");
        return line.isEmpty()
                ? ""
                : "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(looks, escaped);
    }

    private String table(Element table) {
        List<Integer> widths =
                Stream.of(table.getAttribute("w").split(" ")).map(Integer::valueOf).toList();
        StringBuilder words = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"");
        words.append(table.hasAttribute("s") ? table.getAttribute("s") : "PlanTable");
        words.append(
                "\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                        .formatted(widths.stream().mapToInt(Integer::intValue).sum()));
        widths.forEach(width -> words.append("<w:gridCol w:w=\"%d\"/>".formatted(width)));
        words.append("</w:tblGrid>");
        children(table).forEach(row -> words.append(row(row, widths)));
        return words.append("</w:tbl>").toString();
    }

    private String row(Element row, List<Integer> widths) {
        boolean head = row.hasAttribute("head");
        StringBuilder words = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>");
        words.append(head ? "<w:tblHeader/>" : "").append("</w:trPr>");
        int place = 0;
        for (Element cell : children(row)) {
            int span = cell.hasAttribute("span") ? Integer.parseInt(cell.getAttribute("span")) : 1;
            int width =
                    widths.subList(place, place + span).stream().mapToInt(Integer::intValue).sum();
            words.append(cell(cell, width, span, head));
            place += span;
        }
        return words.append("</w:tr>").toString();
    }

    private String cell(Element cell, int width, int span, boolean head) {
        StringBuilder words =
                new StringBuilder(
                        "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width));
        words.append(span > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(span) : "");
        words.append(
                switch (cell.getAttribute("merge")) {
                    case "start" -> "<w:vMerge w:val=\"restart\"/>";
                    case "on" -> "<w:vMerge/>";
                    default -> "";
                });
        words.append(head ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>" : "");
        words.append(head ? "<w:vAlign w:val=\"center\"/>" : "").append("</w:tcPr>");
        String style = cell.hasAttribute("s") ? cell.getAttribute("s") : head ? "CellHead" : "Cell";
        List<Element> paragraphs = children(cell, "p");
        if (paragraphs.isEmpty()) {
            words.append(paragraph(cell, style));
        }
        paragraphs.forEach(one -> words.append(paragraph(one, style)));
        return words.append("</w:tc>").toString();
    }

    private static List<Element> children(Element holder) {
        return children(holder, "*");
    }

    private static List<Element> children(Element holder, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = holder.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && (name.equals("*") || element.getTagName().equals(name))) {
                children.add(element);
            }
        }
        return children;
    }
}
