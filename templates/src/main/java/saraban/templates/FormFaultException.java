package saraban.templates;

import saraban.corpus.SarabanException;

/// A form that is missing or broken: no such name, a wrong `form.json`, a template that is no DOCX.
public final class FormFaultException extends SarabanException {
    public FormFaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
