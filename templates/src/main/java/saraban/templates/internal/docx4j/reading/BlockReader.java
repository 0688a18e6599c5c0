package saraban.templates.internal.docx4j.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.CTAltChunk;
import org.docx4j.wml.CTCustomXmlBlock;
import org.docx4j.wml.CTTblStylePr;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import saraban.templates.internal.docx4j.style.ListCounter;
import saraban.templates.internal.docx4j.style.ListLevel;
import saraban.templates.internal.docx4j.style.StyleResolver;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Inline;

/// Reads paragraphs and tables that stand below one another.
final class BlockReader {
    private final StyleResolver styles;
    private final DrawingReader drawings;
    private final ListCounter counter;
    private final Reading reading;
    private final TableReader tables;
    // A field may begin in one paragraph and end in another, as a table of contents does.
    private final FieldReader fields;

    BlockReader(
            StyleResolver styles, DrawingReader drawings, ListCounter counter, Reading reading) {
        this.styles = styles;
        this.drawings = drawings;
        this.counter = counter;
        this.reading = reading;
        tables = new TableReader(styles, this, reading);
        fields = new FieldReader(reading);
    }

    List<Block> blocks(List<Object> content) {
        return blocks(content, List.of(), false);
    }

    List<Block> ofCell(List<Object> content, List<CTTblStylePr> table) {
        return blocks(content, table, true);
    }

    private List<Block> blocks(List<Object> content, List<CTTblStylePr> table, boolean inCell) {
        List<Block> blocks = new ArrayList<>();
        content.forEach(object -> read(object, table, inCell, blocks));
        return blocks;
    }

    private void read(Object given, List<CTTblStylePr> table, boolean inCell, List<Block> blocks) {
        switch (given instanceof JAXBElement<?> named ? named.getValue() : given) {
            case P paragraph -> blocks.add(paragraph(paragraph, table));
            case Tbl grid -> blocks.add(tables.table(grid, inCell));
            case SdtElement control ->
                    control.getSdtContent()
                            .getContent()
                            .forEach(o -> read(o, table, inCell, blocks));
            case CTCustomXmlBlock part ->
                    part.getContent().forEach(o -> read(o, table, inCell, blocks));
            case RunIns inserted ->
                    inserted.getCustomXmlOrSmartTagOrSdt()
                            .forEach(o -> read(o, table, inCell, blocks));
            case CTAltChunk _ -> reading.met("embedded document left out");
            case ContentAccessor wrapper ->
                    wrapper.getContent().forEach(o -> read(o, table, inCell, blocks));
            case null, default -> {}
        }
    }

    Block.Paragraph paragraph(P paragraph, List<CTTblStylePr> table) {
        reading.nextParagraph();
        StyleResolver.Resolved resolved = styles.paragraph(paragraph.getPPr(), table);
        if (paragraph.getPPr() != null && paragraph.getPPr().getFramePr() != null) {
            reading.met("text frame set in the line of text");
        }
        InlineReader inlines = new InlineReader(styles, drawings, reading, resolved.runs(), fields);
        inlines.read(paragraph.getContent());
        List<Inline> label = resolved.level().map(this::label).orElse(List.of());
        List<Inline> all = new ArrayList<>(label);
        all.addAll(inlines.inlines());
        Optional<Block.Paragraph.Item> item =
                resolved.level().filter(_ -> !label.isEmpty()).map(BlockReader::item);
        return new Block.Paragraph(resolved.format(), all, item, reading.place(inlines.text()));
    }

    private static Block.Paragraph.Item item(ListLevel level) {
        return new Block.Paragraph.Item(level.list(), level.level(), ListCounter.isBullet(level));
    }

    private List<Inline> label(ListLevel level) {
        String number = counter.next(level);
        if (number.isEmpty()) {
            return List.of();
        }
        List<Inline> label = new ArrayList<>();
        label.add(new Inline.Text(number, level.label(), Optional.empty()));
        switch (ListCounter.suffix(level)) {
            case "tab" -> label.add(new Inline.Tab(level.label()));
            case "space" -> label.add(new Inline.Text(" ", level.label(), Optional.empty()));
            default -> {}
        }
        return label;
    }
}
