package saraban.corpus.office;

import java.time.Instant;

/// A sign-in that lasts until its end.
public record Session(Account account, Instant expires) {}
