package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.office.Session;
import saraban.corpus.office.Sessions;

/// The sessions in the database, so that a restart of the server signs nobody out.
public final class JdbiSessions implements Sessions {
    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;

    public JdbiSessions(Database database, InstantSource clock) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
    }

    @Override
    public void open(String tokenHash, String user, Instant expires) {
        writer.useTransaction(
                handle ->
                        handle.createUpdate(
                                        """
                        insert into session (token_hash, user_name, expires_at)
                        values (:token, :user, :expires)
                        """)
                                .bind("token", tokenHash)
                                .bind("user", user)
                                .bind("expires", expires)
                                .execute());
    }

    @Override
    public Optional<Session> find(String tokenHash) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select account.user_name, display_name, role, clearance, expires_at
                          from session
                          join account
                            on account.user_name = session.user_name
                         where token_hash = :token
                           and expires_at > :now
                        """)
                                .bind("token", tokenHash)
                                .bind("now", clock.instant())
                                .map(
                                        (row, _) ->
                                                new Session(
                                                        JdbiAccounts.account(row),
                                                        ColumnTypes.instant(row, "expires_at")))
                                .findOne());
    }

    @Override
    public void close(String tokenHash) {
        writer.useTransaction(
                handle ->
                        handle.createUpdate(
                                        """
                        delete from session
                         where token_hash = :token
                        """)
                                .bind("token", tokenHash)
                                .execute());
    }

    @Override
    public void closeAll(String user) {
        writer.useTransaction(handle -> closeAll(handle, user));
    }

    static void closeAll(Handle handle, String user) {
        handle.createUpdate(
                        """
                        delete from session
                         where user_name = :user
                        """)
                .bind("user", user)
                .execute();
    }

    @Override
    public int sweep() {
        return writer.inTransaction(
                handle ->
                        handle.createUpdate(
                                        """
                        delete from session
                         where expires_at <= :now
                        """)
                                .bind("now", clock.instant())
                                .execute());
    }
}
