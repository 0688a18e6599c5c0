package saraban.indexer.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that every Thai text is full of (`dictionary/common-words.txt`). A text layer whose
/// characters were swapped by its font obeys the rules of spelling but has none of them.
final class CommonWords {
    private static final String LIST = "/dictionary/common-words.txt";
    private static final Set<String> WORDS = read();

    private CommonWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream in = CommonWords.class.getResourceAsStream(LIST);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException cause) {
            throw new UncheckedIOException("the word list " + LIST + " cannot be read", cause);
        }
    }
}
