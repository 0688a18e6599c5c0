package saraban.templates.internal.itext;

import java.util.Objects;

/// A file that goes with the pages of a PDF.
///
/// @param name of the file, ASCII and used once
/// @param description what a reader shows
/// @param type media type
/// @param relation what it is to the pages: `Source`, `Supplement`
public record Attachment(
        String name, String description, String type, String relation, byte[] content) {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Attachment {
        Objects.requireNonNull(content, "content");
        if (!name.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException(
                    "a file in a PDF needs a name in ASCII, got '" + name + "'");
        }
    }

    /// The DOCX that pages were made from.
    public static Attachment docx(String name, String description, byte[] content) {
        return new Attachment(name, description, DOCX, "Source", content);
    }

    /// A PDF that cannot be shown among the pages.
    public static Attachment pdf(String name, String description, byte[] content) {
        return new Attachment(name, description, "application/pdf", "Supplement", content);
    }
}
