package saraban.templates.internal.layout;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import saraban.templates.internal.flow.Block.Paragraph;
import saraban.templates.internal.flow.Inline;

/// Where the parts of one paragraph belong in the structure of the document.
final class ParagraphTags {
    private final Tag text;
    private final Map<Inline, Tag> own = new IdentityHashMap<>();

    /// @param text the paragraph, or the body of a list's item
    /// @param label the number before an item
    ParagraphTags(Paragraph paragraph, Tag text, Optional<Tag> label) {
        this.text = text;
        label.ifPresent(tag -> own.put(paragraph.inlines().getFirst(), tag));
    }

    Tag text() {
        return text;
    }

    Tag of(Inline.Text run) {
        return run.link().isPresent()
                ? own.computeIfAbsent(run, _ -> text.link(run.link().get()))
                : own.getOrDefault(run, text);
    }

    Tag of(Inline.Image image) {
        return own.computeIfAbsent(image, _ -> text.figure(image.alternative()));
    }
}
