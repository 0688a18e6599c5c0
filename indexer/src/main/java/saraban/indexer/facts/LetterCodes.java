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
    private static final Set<String> KNOWN = read(0);
    private static final Set<String> NAMES = read(1);

    private LetterCodes() {}

    static boolean known(String letters) {
        return KNOWN.contains(letters);
    }

    /// Whether this is the name of an agency that has a letter code, spelled right.
    static boolean names(String agency) {
        return NAMES.contains(agency);
    }

    private static Set<String> read(int column) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        LetterCodes.class.getResourceAsStream(DICTIONARY),
                                        DICTIONARY),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t")[column])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + DICTIONARY, cause);
        }
    }
}
