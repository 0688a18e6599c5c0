package saraban.corpus.workflow;

import java.time.Instant;

/// A draft as someone saved it. Revisions are only added.
///
/// @param number from 1
/// @param fields JSON text of the fields exactly as typed, perhaps incomplete
/// @param savedBy user
public record DraftRevision(int number, String fields, String savedBy, Instant savedAt) {}
