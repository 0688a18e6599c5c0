package saraban.templates;

import saraban.corpus.SarabanException;

/// A kept letter whose JSON is not what was written.
public final class LetterJsonException extends SarabanException {
    LetterJsonException(String key, String expected, Object found) {
        super("letter, key '%s': expected %s, found '%s'".formatted(key, expected, found));
    }
}
