package saraban.corpus.form;

import java.time.Instant;

/// A line of the log: from then on letters were written on that version.
public record PutLive(String form, int version, String putBy, Instant putAt) {}
