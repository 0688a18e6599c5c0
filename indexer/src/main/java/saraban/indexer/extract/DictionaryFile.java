package saraban.indexer.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A word list of the folder `dictionary`, one word a line.
final class DictionaryFile {
    private DictionaryFile() {}

    static List<String> words(String name) {
        String list = "/dictionary/" + name;
        try (InputStream in = DictionaryFile.class.getResourceAsStream(list);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("the word list " + list + " cannot be read", cause);
        }
    }
}
