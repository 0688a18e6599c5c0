package saraban.templates.internal.docx4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;

/// Looks for blocks of a template that would not be repeated: begun and not ended in the same text,
/// table or cell, ended and not begun, or marked beside other words.
final class BlockLint {
    private final Consumer<String> broken;

    /// @param broken takes each mark that would be printed as it is
    BlockLint(Consumer<String> broken) {
        this.broken = broken;
    }

    void look(ContentAccessor holder) {
        marks(holder.getContent());
        for (Object child : holder.getContent()) {
            switch (Story.bare(child)) {
                case P paragraph when BlockMark.of(paragraph).isEmpty() -> beside(paragraph);
                case P _ -> {}
                case SdtElement control -> look(control.getSdtContent());
                case ContentAccessor inner when BlockMark.of(child).isEmpty() -> look(inner);
                default -> {}
            }
        }
    }

    private void marks(List<Object> children) {
        List<BlockMark> open = new ArrayList<>();
        for (Object child : children) {
            Optional<BlockMark> mark = BlockMark.of(child);
            if (mark.isEmpty()) {
                continue;
            }
            boolean ends =
                    !mark.get().opens()
                            && !open.isEmpty()
                            && open.getLast().name().equals(mark.get().name());
            if (ends) {
                open.removeLast();
            } else if (mark.get().opens()) {
                open.add(mark.get());
            } else {
                broken.accept("${/" + mark.get().name() + "}");
            }
        }
        open.forEach(mark -> broken.accept("${" + mark.sign() + mark.name() + "}"));
    }

    private void beside(P paragraph) {
        for (Token token : new ParagraphText(paragraph).tokens()) {
            if (token.opensBlock() || token.closesBlock()) {
                broken.accept("${" + token.name() + "}");
            }
        }
    }
}
