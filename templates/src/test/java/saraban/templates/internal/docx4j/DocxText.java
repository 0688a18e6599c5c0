package saraban.templates.internal.docx4j;

import jakarta.xml.bind.JAXBElement;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/// A DOCX as indented text: one line a paragraph with its style, `⇥` a tab, `↵` a line break, `␣` a
/// space that keeps the line.
public final class DocxText {
    private final StringBuilder text = new StringBuilder();

    private DocxText() {}

    public static String of(byte[] docx) throws Docx4JException {
        return of(DocxFile.open(docx));
    }

    static String of(WordprocessingMLPackage document) throws Docx4JException {
        var text = new DocxText();
        for (Story story : Story.of(document)) {
            text.line(0, story.name());
            text.write(story.root(), 1);
        }
        return text.text.toString();
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private void write(ContentAccessor holder, int depth) {
        for (Object child : holder.getContent()) {
            switch (Story.bare(child)) {
                case P paragraph -> line(depth, style(paragraph) + " " + inline(paragraph));
                case Tbl table -> nested("table", table, depth);
                case Tr row -> nested("row", row, depth);
                case Tc cell -> nested("cell", cell, depth);
                case SdtElement control -> nested("control", control.getSdtContent(), depth);
                default -> {}
            }
        }
    }

    private void nested(String name, ContentAccessor holder, int depth) {
        line(depth, name);
        write(holder, depth + 1);
    }

    private static String style(P paragraph) {
        boolean named = paragraph.getPPr() != null && paragraph.getPPr().getPStyle() != null;
        return "[" + (named ? paragraph.getPPr().getPStyle().getVal() : "Normal") + "]";
    }

    private static String inline(ContentAccessor holder) {
        var line = new StringBuilder();
        for (Object child : holder.getContent()) {
            switch (Story.bare(child)) {
                case R run -> line.append(run(run));
                case SdtElement control -> line.append(inline(control.getSdtContent()));
                case CTSimpleField field ->
                        line.append('{').append(field.getInstr().strip()).append('}');
                case ContentAccessor inner -> line.append(inline(inner));
                default -> {}
            }
        }
        return line.toString();
    }

    private static String run(R run) {
        var line = new StringBuilder();
        for (Object child : run.getContent()) {
            String name =
                    child instanceof JAXBElement<?> element
                            ? element.getName().getLocalPart()
                            : "t";
            switch (Story.bare(child)) {
                case Text written when name.equals("t") ->
                        line.append(written.getValue().replace('\u00A0', '␣'));
                case R.Tab _ -> line.append('⇥');
                case Br _ -> line.append('↵');
                case Drawing drawing -> line.append(picture(drawing));
                default -> {}
            }
        }
        return line.toString();
    }

    private static String picture(Drawing drawing) {
        Anchor anchor = (Anchor) drawing.getAnchorOrInline().getFirst();
        CTPositiveSize2D size = anchor.getExtent();
        return "<%s %d × %d mm>"
                .formatted(
                        anchor.getDocPr().getName(), size.getCx() / 36_000, size.getCy() / 36_000);
    }
}
