package saraban.indexer.search;

/// How much each kind of match counts, as measured (see the module's README).
final class Weights {
    static final float SUBJECT = 2f;
    static final float GRAMS = 1f;
    static final float CHUNK = 1f;
    static final float DATE = 25f;
    static final float DATED = 10f;
    static final float DATED_ABOUT = 2f;
    static final float ABBREVIATION = 12f;
    static final float LONG_FORM = 3f;
    static final float WHOLE_NUMBER = 10f;
    static final float CODE_NUMBER = 1f;
    static final float SERIES_NUMBER = .5f;
    static final float RUNNING_NUMBER = .2f;

    /// From so many characters on, grams only rank what the words have found.
    static final int LONG_QUERY = 40;

    private Weights() {}

    /// How many of so many words a page must have to count as found. Looser for longer queries: a
    /// question shares few of its words with its answer.
    static int wordsNeeded(int words) {
        if (words <= 2) {
            return words;
        }
        return (int) Math.ceil((words <= 6 ? .5 : .25) * words);
    }

    /// How many of so many grams a page must have to count as found although its words were not.
    static int gramsNeeded(int grams) {
        return Math.max(1, (int) Math.ceil(.4 * grams));
    }
}
