package saraban.corpus.plan.text;

import saraban.corpus.SarabanException;

/// A text is not the JSON of a plan.
public final class PlanJsonException extends SarabanException {
    PlanJsonException(String message) {
        super(message);
    }

    PlanJsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
