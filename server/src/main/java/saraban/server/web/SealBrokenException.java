package saraban.server.web;

/// A form without the seal of the visitor's session: sent from elsewhere, or from a page of an
/// earlier session.
final class SealBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SealBrokenException() {
        super("the form does not carry the seal of this session", null, false, false);
    }
}
