package saraban.templates;

/// Something of a document that is set otherwise than it asks, or not at all.
///
/// @param feature the feature in a few English words, e.g. `text box left out`
/// @param place where it stands: part, paragraph number and first words
public record Warning(String feature, Place place) {

    /// A place in a document.
    ///
    /// @param part `body`, `header`, `footer`, `footnote`
    /// @param paragraph number of the paragraph in that part, from 1
    /// @param words the first words of the paragraph, may be empty
    public record Place(String part, int paragraph, String words) {
        @Override
        public String toString() {
            return words.isEmpty()
                    ? "%s, paragraph %d".formatted(part, paragraph)
                    : "%s, paragraph %d (“%s”)".formatted(part, paragraph, words);
        }
    }

    @Override
    public String toString() {
        return feature + ": " + place;
    }
}
