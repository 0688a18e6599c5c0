package saraban.templates.internal.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Block.Paragraph;
import saraban.templates.internal.flow.Inline;

/// Gives the blocks of a column their places in the structure: headings by their level, items that
/// follow one another as lists within lists.
final class BlockTags {
    private final Tag parent;
    private final boolean lone;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private int lastHeading;

    private record OpenList(Paragraph.Item kind, Tag list, Tag lastBody) {}

    /// @param lastHeading level of the heading above, 0 for none
    /// @param lone whether there is one block alone: the text of a cell needs no paragraph in it
    BlockTags(Tag parent, boolean lone, int lastHeading) {
        this.parent = parent;
        this.lone = lone;
        this.lastHeading = lastHeading;
    }

    int lastHeading() {
        return lastHeading;
    }

    ParagraphTags next(Paragraph paragraph) {
        if (paragraph.item().isPresent()) {
            Tag body = item(paragraph.item().get());
            Tag label = body.parent().orElseThrow().child(Tag.Role.LABEL);
            return new ParagraphTags(paragraph, body, Optional.of(label));
        }
        String words = words(paragraph);
        if (!words.isBlank()) {
            lists.clear();
        }
        return new ParagraphTags(paragraph, tag(paragraph, words), Optional.empty());
    }

    Tag table() {
        lists.clear();
        return parent.child(Tag.Role.TABLE);
    }

    private Tag tag(Paragraph paragraph, String words) {
        boolean heading = paragraph.format().outline() > 0 && parent.role() == Tag.Role.DOCUMENT;
        if (heading && !words.isBlank()) {
            // A reader would take a level left out for a heading that got lost.
            lastHeading = Math.min(paragraph.format().outline(), lastHeading + 1);
            return parent.heading(lastHeading, words.strip());
        }
        return lone && parent.isCell() ? parent : parent.child(Tag.Role.PARAGRAPH);
    }

    private Tag item(Paragraph.Item item) {
        while (!lists.isEmpty() && ends(lists.peek().kind(), item)) {
            lists.pop();
        }
        boolean goesOn = !lists.isEmpty() && lists.peek().kind().level() == item.level();
        Tag list =
                goesOn
                        ? lists.pop().list()
                        : (lists.isEmpty() ? parent : lists.peek().lastBody())
                                .list(item.bulleted());
        Tag body = list.child(Tag.Role.ITEM).child(Tag.Role.ITEM_BODY);
        lists.push(new OpenList(item, list, body));
        return body;
    }

    private static boolean ends(Paragraph.Item open, Paragraph.Item next) {
        return open.level() > next.level()
                || open.level() == next.level() && open.list() != next.list();
    }

    private static String words(Block.Paragraph paragraph) {
        return paragraph.inlines().stream()
                .map(
                        inline ->
                                switch (inline) {
                                    case Inline.Text text -> text.text();
                                    case Inline.Tab _, Inline.LineBreak _, Inline.PageBreak _ ->
                                            " ";
                                    case Inline.Field _,
                                            Inline.Note _,
                                            Inline.Image _,
                                            Inline.Floating _ ->
                                            "";
                                })
                .collect(Collectors.joining());
    }
}
