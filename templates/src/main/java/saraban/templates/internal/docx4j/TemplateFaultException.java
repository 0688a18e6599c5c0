package saraban.templates.internal.docx4j;

import saraban.corpus.SarabanException;

/// A template that cannot be read or written as a DOCX.
public final class TemplateFaultException extends SarabanException {
    TemplateFaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
