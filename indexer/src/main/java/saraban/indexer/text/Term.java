package saraban.indexer.text;

/// One thing a text can be found by.
///
/// @param text what is compared
/// @param start offset in the cleaned text
/// @param end offset after it in the cleaned text
/// @param position place of its first word among the words of the text, from 0
public record Term(String text, int start, int end, int position, Kind kind) {
    /// What a term stands for.
    public enum Kind {
        /// A word, or an abbreviation without its stops.
        WORD,
        /// Two words beside each other.
        PAIR,
        /// A word of the office's own list made of several words.
        COMPOUND,
        /// A letter number or a part of it in its one canonical writing.
        NUMBER,
        /// A day, month or year in its one canonical writing.
        DATE
    }
}
