package saraban.templates.internal.jackson;

import saraban.corpus.SarabanException;

/// A text that was to be a JSON object and is none.
public final class MalformedJsonException extends SarabanException {
    MalformedJsonException(String what, String found, Throwable cause) {
        super("%s: expected one JSON object, found %s".formatted(what, found), cause);
    }
}
