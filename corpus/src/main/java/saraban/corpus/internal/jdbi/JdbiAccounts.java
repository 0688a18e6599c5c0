package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Account;
import saraban.corpus.office.Accounts;
import saraban.corpus.office.Role;

/// The accounts in the database.
public final class JdbiAccounts implements Accounts {
    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;

    public JdbiAccounts(Database database, InstantSource clock) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
    }

    @Override
    public boolean add(Account account, String passwordHash) {
        return writer.inTransaction(
                handle ->
                        handle.createUpdate(
                                                """
                                insert into account (user_name, display_name, role, clearance,
                                                     password_hash, created_at)
                                values (:user, :name, :role, :clearance, :hash, :now)
                                    on conflict (user_name) do nothing
                                """)
                                        .bind("user", account.user())
                                        .bind("name", account.displayName())
                                        .bind("role", account.role())
                                        .bind("clearance", account.clearance())
                                        .bind("hash", passwordHash)
                                        .bind("now", clock.instant())
                                        .execute()
                                > 0);
    }

    @Override
    public boolean changePassword(String user, String passwordHash) {
        return writer.inTransaction(
                handle -> {
                    JdbiSessions.closeAll(handle, user);
                    return handle.createUpdate(
                                            """
                                    update account
                                       set password_hash = :hash
                                     where user_name = :user
                                    """)
                                    .bind("hash", passwordHash)
                                    .bind("user", user)
                                    .execute()
                            > 0;
                });
    }

    @Override
    public Optional<Account> find(String user) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select user_name, display_name, role, clearance
                          from account
                         where user_name = :user
                        """)
                                .bind("user", user)
                                .map((row, _) -> account(row))
                                .findOne());
    }

    @Override
    public Optional<String> passwordHash(String user) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select password_hash
                          from account
                         where user_name = :user
                        """)
                                .bind("user", user)
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public List<Account> list() {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select user_name, display_name, role, clearance
                          from account
                         order by user_name
                        """)
                                .map((row, _) -> account(row))
                                .list());
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("user_name"),
                row.getString("display_name"),
                ColumnTypes.constant(row, "role", Role.class),
                ColumnTypes.constant(row, "clearance", Secrecy.class));
    }
}
