package saraban.templates;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What goes out together as one file: a letter, its annexes, scans carried along.
///
/// @param title the title kept in the PDF; never blank
/// @param created the date kept in the PDF: the same parts with the same date give the same bytes
/// @param parts in order, at least one
public record Packet(String title, Instant created, Numbering numbering, List<Part> parts) {
    public Packet {
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(numbering, "numbering");
        parts = List.copyOf(parts);
        if (title.isBlank() || parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "a packet needs a title and a part, got '%s' and %d parts"
                            .formatted(title, parts.size()));
        }
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            if (!names.add(part.fileName())) {
                throw new IllegalArgumentException(
                        "each file of a packet needs a name of its own, got '%s' twice"
                                .formatted(part.fileName()));
            }
        }
    }

    /// How pages are counted.
    public enum Numbering {
        /// The page numbers of a document count within it; nothing is added to scans.
        EACH_PART,
        /// They count through the packet, and scans get their number at the top.
        RUNNING
    }

    /// One of the documents in a packet.
    public sealed interface Part {
        /// Its entry in the outline, in Thai.
        String title();

        /// What it is called as a file, in ASCII: `letter.docx`, `annex-1.docx`, `scan-1.pdf`.
        String fileName();

        /// A DOCX, typeset and put in as the source of its pages.
        record Document(String title, byte[] docx, String fileName, Continuation continuation)
                implements Part {}

        /// The pages of a PDF as they look. One that may not stand in a PDF/A is put in as a file
        /// instead, with a warning.
        record Scan(String title, byte[] pdf, String fileName) implements Part {}
    }
}
