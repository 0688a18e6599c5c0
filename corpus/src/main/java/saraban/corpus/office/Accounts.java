package saraban.corpus.office;

import java.util.List;
import java.util.Optional;

/// The people of the office who can sign in. Passwords are kept as the opaque hash text that
/// the caller makes.
public interface Accounts {
    /// Adds an account.
    ///
    /// @return false where the user name is taken; then nothing has changed
    boolean add(Account account, String passwordHash);

    /// Gives an account another password and ends its sessions.
    ///
    /// @return false where there is no such account
    boolean changePassword(String user, String passwordHash);

    Optional<Account> find(String user);

    /// The hash that [#add] or [#changePassword] was given.
    Optional<String> passwordHash(String user);

    /// All accounts by user name.
    List<Account> list();
}
