package saraban.tools;

import saraban.corpus.SarabanException;

/// Fault: a command cannot do what it was asked to, for the reason that its one line says.
final class CommandFault extends SarabanException {
    CommandFault(String message) {
        super(message);
    }

    CommandFault(String message, Throwable cause) {
        super(message, cause);
    }
}
