package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Block.Paragraph;
import saraban.templates.internal.flow.ParagraphFormat;
import saraban.templates.internal.layout.Slab.After;

/// Stacks the blocks of a column: the slabs of each, with the space between paragraphs.
final class BlockStack {
    private final ParagraphLayout paragraphs;
    private final TableLayout tables;
    private final boolean addedSpace;
    private int lastHeading;

    /// @param addedSpace whether spaces between paragraphs are added, or the larger one counts
    BlockStack(ParagraphLayout paragraphs, boolean addedSpace) {
        this.addedSpace = addedSpace;
        this.paragraphs = paragraphs;
        this.tables = new TableLayout(this);
    }

    /// @param parent what the blocks belong to
    List<Slab> slabs(List<Block> blocks, double width, Numbers numbers, Tag parent) {
        BlockTags tags = new BlockTags(parent, blocks.size() == 1, lastHeading);
        List<Slab> all = new ArrayList<>();
        double owed = 0;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Paragraph paragraph -> {
                    ParagraphFormat format = paragraph.format();
                    boolean above = i > 0 && sameStyle(format, blocks.get(i - 1));
                    boolean below = i + 1 < blocks.size() && sameStyle(format, blocks.get(i + 1));
                    List<Slab> lines =
                            paragraphs.slabs(
                                    paragraph,
                                    width,
                                    numbers,
                                    tags.next(paragraph),
                                    i > 0 && sameBorders(format, blocks.get(i - 1)),
                                    i + 1 < blocks.size()
                                            && sameBorders(format, blocks.get(i + 1)));
                    if (format.pageBreakBefore() && !all.isEmpty()) {
                        all.add(all.removeLast().with(After.MUST_BREAK));
                    }
                    owed = all.isEmpty() || all.getLast().after() == After.MUST_BREAK ? 0 : owed;
                    double before = format.contextual() && above ? 0 : format.before();
                    all.add(lines.getFirst().withBefore(between(owed, before)));
                    all.addAll(lines.subList(1, lines.size()));
                    owed = format.contextual() && below ? 0 : format.after();
                }
                case Block.Table table -> {
                    List<Slab> rows = tables.slabs(table, width, numbers, tags.table());
                    if (!rows.isEmpty()) {
                        all.add(rows.getFirst().withBefore(owed));
                        all.addAll(rows.subList(1, rows.size()));
                        owed = 0;
                    }
                }
            }
        }
        lastHeading = tags.lastHeading();
        if (owed > 0 && !all.isEmpty()) {
            all.add(Slab.line(owed, 0, List.of(), Landing.NOTHING, After.MAY_BREAK));
        }
        return all;
    }

    /// Reports something of a block where its first paragraph stands.
    void report(String feature, List<Block> blocks) {
        blocks.stream()
                .filter(Paragraph.class::isInstance)
                .findFirst()
                .ifPresent(first -> paragraphs.report(feature, ((Paragraph) first).place()));
    }

    private double between(double after, double before) {
        return addedSpace ? after + before : Math.max(after, before);
    }

    private static boolean sameStyle(ParagraphFormat format, Block other) {
        return other instanceof Paragraph paragraph
                && paragraph.format().style().equals(format.style());
    }

    private static boolean sameBorders(ParagraphFormat format, Block other) {
        return other instanceof Paragraph paragraph
                && paragraph.format().borders().equals(format.borders())
                && paragraph.format().left() == format.left()
                && paragraph.format().right() == format.right();
    }
}
