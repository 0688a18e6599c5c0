package saraban.server.desk;

import saraban.corpus.SarabanException;
import saraban.corpus.office.Role;

/// Fault: someone asked for something that their account may not do; the pages do not offer it to
/// them.
public final class NotAllowedException extends SarabanException {
    NotAllowedException(String message) {
        super(message);
    }

    /// Lets those pass who may act in this role.
    static void unless(Clerk clerk, Role needed, String deed) {
        if (!clerk.may(needed)) {
            throw new NotAllowedException(
                    "user '%s': expected the role %s or more to %s, found %s"
                            .formatted(clerk.user(), needed, deed, clerk.role()));
        }
    }
}
