package saraban.indexer.extract;

import java.util.Set;

/// Words that every Thai text is full of (`dictionary/common-words.txt`). A text layer whose
/// characters were swapped by its font obeys the rules of spelling but has none of them.
final class CommonWords {
    private static final Set<String> WORDS = Set.copyOf(DictionaryFile.words("common-words.txt"));

    private CommonWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
