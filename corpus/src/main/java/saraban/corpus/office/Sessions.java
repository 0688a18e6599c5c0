package saraban.corpus.office;

import java.time.Instant;
import java.util.Optional;

/// Who is signed in. A session is named by the hash of its token; the token itself is with the
/// browser alone.
public interface Sessions {
    void open(String tokenHash, String user, Instant expires);

    /// The session of a token, unless it has ended.
    Optional<Session> find(String tokenHash);

    void close(String tokenHash);

    /// Ends every session of an account.
    void closeAll(String user);

    /// Forgets the sessions that have ended.
    ///
    /// @return how many
    int sweep();
}
