package saraban.corpus.archive;

/// One thing read from a document's text, with the place it was read at.
///
/// @param name what it tells, e.g. `number`, `dated`, `subject`; a name may occur several times
/// @param value in its canonical form, e.g. `2024-01-07`
/// @param page from 1
/// @param start offset into the page's text, from 0
/// @param end offset after its last unit
/// @param certainty 0 to 1: the share of such values that are right
public record Fact(String name, String value, int page, int start, int end, double certainty) {
    public Fact {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "a fact needs a name, found none for '" + value + "'");
        }
        if (page < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "fact %s: expected a place from page 1 and offset 0, found page %d, %d to %d"
                            .formatted(name, page, start, end));
        }
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException(
                    "fact %s: expected a certainty from 0 to 1, found %s"
                            .formatted(name, certainty));
        }
    }
}
