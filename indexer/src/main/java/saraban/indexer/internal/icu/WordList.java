package saraban.indexer.internal.icu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saraban.indexer.text.Span;

/// The words of the office that stay whole, looked up by their first letters.
public final class WordList {
    private static final int KEY_LENGTH = 3;

    private final Map<String, List<String>> byKey = new HashMap<>();

    public WordList(Collection<String> words) {
        words.stream()
                .filter(word -> word.length() > KEY_LENGTH)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        word ->
                                byKey.merge(
                                        word.substring(0, KEY_LENGTH),
                                        List.of(word),
                                        WordList::joined));
    }

    /// The list that comes with the program, one word a line.
    public static WordList shipped() {
        try (InputStream words = WordList.class.getResourceAsStream("/dictionary/words.txt");
                var lines =
                        new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            return new WordList(lines.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary/words.txt", e);
        }
    }

    /// The index of the last part of the longest office word that starts with the word `first`;
    /// `first` when none does.
    int lastPart(String text, List<Span> words, int first) {
        int start = words.get(first).start();
        if (start + KEY_LENGTH > text.length()) {
            return first;
        }
        for (String word :
                byKey.getOrDefault(text.substring(start, start + KEY_LENGTH), List.of())) {
            if (text.startsWith(word, start)) {
                int last = wordEndingAt(words, first, start + word.length());
                if (last >= 0) {
                    return last;
                }
            }
        }
        return first;
    }

    private static int wordEndingAt(List<Span> words, int first, int end) {
        for (int i = first; i < words.size() && words.get(i).end() <= end; i++) {
            if (words.get(i).end() == end) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> joined(List<String> longer, List<String> shorter) {
        return Stream.concat(longer.stream(), shorter.stream()).toList();
    }
}
