package saraban.server.web;

import saraban.corpus.office.Role;

/// A request that needs another role than its sender's; answered with 403 and a sentence that names
/// the role.
final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Role needed;

    NotAllowedException(Role needed) {
        super("needs the role " + needed, null, false, false);
        this.needed = needed;
    }

    Role needed() {
        return needed;
    }
}
