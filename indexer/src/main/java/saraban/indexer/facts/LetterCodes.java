package saraban.indexer.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The letter codes (รหัสตัวพยัญชนะ) of ministries, independent offices and provinces, from
/// `dictionary/letter-codes.tsv`. A number whose letters are not among them has probably been
/// misread.
final class LetterCodes {
    private static final String DICTIONARY = "/dictionary/letter-codes.tsv";
    private static final Set<String> KNOWN = read();

    private LetterCodes() {}

    static boolean known(String letters) {
        return KNOWN.contains(letters);
    }

    private static Set<String> read() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        LetterCodes.class.getResourceAsStream(DICTIONARY),
                                        DICTIONARY),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t")[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + DICTIONARY, cause);
        }
    }
}
