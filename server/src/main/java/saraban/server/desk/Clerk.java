package saraban.server.desk;

import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Account;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;

/// Who works at a desk.
///
/// @param user name of their account
/// @param clearance the strictest class of letters they may see and write
public record Clerk(String user, Role role, Secrecy clearance) {
    /// Who runs commands on the machine itself, and so could read the files anyway.
    public static final Clerk OPERATOR =
            new Clerk("operator", Role.ADMINISTRATOR, Secrecy.TOP_SECRET);

    public static Clerk of(Account account) {
        return new Clerk(account.user(), account.role(), account.clearance());
    }

    /// The same person as one who asks for documents.
    public Reader reader() {
        return new Reader(user, clearance);
    }

    public boolean may(Role needed) {
        return role.mayActAs(needed);
    }
}
