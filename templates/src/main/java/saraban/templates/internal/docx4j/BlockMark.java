package saraban.templates.internal.docx4j;

import java.util.List;
import java.util.Optional;
import org.docx4j.wml.P;
import org.docx4j.wml.Tr;

/// The beginning or the end of a block: a paragraph, or a table row, that says `${#list}`,
/// `${?list}` or `${/list}` and nothing else.
///
/// @param name of the value that the block is about
/// @param sign `#`, `?` or `/`
record BlockMark(String name, String sign) {
    boolean opens() {
        return !sign.equals("/");
    }

    /// Whether its block is printed once, however many the value holds.
    boolean once() {
        return sign.equals("?");
    }

    static Optional<BlockMark> of(Object child) {
        return switch (Story.bare(child)) {
            case P paragraph -> of(paragraph);
            case Tr row -> of(row);
            default -> Optional.empty();
        };
    }

    /// Where the block that begins at a place ends, among the children of one holder.
    static Optional<Integer> end(List<Object> children, int start, BlockMark opening) {
        int depth = 0;
        for (int i = start; i < children.size(); i++) {
            Optional<BlockMark> mark =
                    of(children.get(i)).filter(found -> found.name().equals(opening.name()));
            if (mark.isPresent()) {
                depth += mark.get().opens() ? 1 : -1;
            }
            if (depth == 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<BlockMark> of(P paragraph) {
        ParagraphText text = new ParagraphText(paragraph);
        String said = text.text().strip();
        if (!said.startsWith("${")) {
            return Optional.empty();
        }
        List<Token> tokens = text.tokens();
        boolean alone =
                tokens.size() == 1
                        && tokens.getFirst().end() - tokens.getFirst().start() == said.length();
        return alone ? of(tokens.getFirst()) : Optional.empty();
    }

    private static Optional<BlockMark> of(Token token) {
        return token.opensBlock() || token.closesBlock()
                ? Optional.of(new BlockMark(token.value(), token.name().substring(0, 1)))
                : Optional.empty();
    }

    // The mark stands in one cell of the row; the others are empty.
    private static Optional<BlockMark> of(Tr row) {
        List<P> written =
                Story.paragraphs(row).stream()
                        .filter(paragraph -> !new ParagraphText(paragraph).text().isBlank())
                        .limit(2)
                        .toList();
        return written.size() == 1 ? of(written.getFirst()) : Optional.empty();
    }
}
