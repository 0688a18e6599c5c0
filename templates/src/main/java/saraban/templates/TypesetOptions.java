package saraban.templates;

import java.time.Instant;
import java.util.Objects;

/// How a document is to be typeset.
///
/// @param title the title kept in the PDF; never blank
/// @param created the date kept in the PDF: the same input with the same date gives the same bytes
/// @param embedSource whether the DOCX goes into the PDF as its source
/// @param strict whether a feature the typesetter does not know is refused instead of reported
/// @param continuation whether the foot of a page shows how the next begins
public record TypesetOptions(
        String title,
        Instant created,
        boolean embedSource,
        boolean strict,
        Continuation continuation) {
    public TypesetOptions {
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(continuation, "continuation");
        if (title.isBlank()) {
            throw new IllegalArgumentException("a PDF needs a title, got a blank one");
        }
    }

    /// Without a sign of the next page.
    public TypesetOptions(String title, Instant created, boolean embedSource, boolean strict) {
        this(title, created, embedSource, strict, Continuation.NONE);
    }
}
