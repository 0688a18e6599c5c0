package saraban.server.desk;

import java.util.Optional;
import saraban.corpus.office.Account;
import saraban.corpus.office.Accounts;

/// Where people sign in.
public final class AccountDesk {
    // Compared against when there is no such user, so that the time taken does not tell who has an
    // account.
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$"
                    + "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Accounts accounts;

    AccountDesk(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The account of a user name and password that belong together. The password is overwritten.
    public Optional<Account> signIn(String user, char[] password) {
        Optional<String> hash = accounts.passwordHash(user);
        boolean right = Passwords.matches(password, hash.orElse(NOBODY));
        return hash.isPresent() && right ? accounts.find(user) : Optional.empty();
    }
}
