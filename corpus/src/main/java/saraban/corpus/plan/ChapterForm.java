package saraban.corpus.plan;

/// A chapter of a plan: paragraphs, or the items of a list.
///
/// @param atLeast fewest items, 0 or 1 where any will do
public record ChapterForm(String key, String label, boolean mandatory, int atLeast) {
    static ChapterForm needed(String key, String label) {
        return new ChapterForm(key, label, true, 1);
    }

    static ChapterForm listOf(int atLeast, String key, String label) {
        return new ChapterForm(key, label, true, atLeast);
    }

    static ChapterForm optional(String key, String label) {
        return new ChapterForm(key, label, false, 0);
    }
}
