package saraban.corpus.register;

import saraban.corpus.archive.Sha256;

/// A letter as it stood when it was numbered, in a form that can be compared byte by byte.
///
/// @param json the canonical JSON of the letter
/// @param sha256 the digest of that text in UTF-8
public record FrozenLetter(String json, Sha256 sha256) {
    public FrozenLetter {
        Sha256 found = Sha256.of(json);
        if (!sha256.equals(found)) {
            throw new IllegalArgumentException(
                    "frozen letter: expected SHA-256 %s, found %s".formatted(sha256, found));
        }
    }

    public static FrozenLetter of(String json) {
        return new FrozenLetter(json, Sha256.of(json));
    }
}
