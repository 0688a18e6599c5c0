package saraban.corpus.office;

import saraban.corpus.letter.Secrecy;

/// Someone who can sign in.
///
/// @param user the name they sign in by: letters, digits, `.`, `_`, `-` and `@`, up to 64
///   characters
/// @param displayName as shown on pages and in registers, e.g. `นางสาวมาลี บุญมา`
/// @param clearance the strictest class of letters they may see
public record Account(String user, String displayName, Role role, Secrecy clearance) {
    public Account {
        if (!user.matches("[\\p{L}\\p{M}\\p{N}._@-]{1,64}")) {
            throw new IllegalArgumentException(
                    "expected a user name of letters, digits, '.', '_', '-' or '@', found '"
                            + user
                            + "'");
        }
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("account '" + user + "' needs a name to show");
        }
    }

    /// This person as one who asks for documents.
    public Reader reader() {
        return new Reader(user, clearance);
    }
}
