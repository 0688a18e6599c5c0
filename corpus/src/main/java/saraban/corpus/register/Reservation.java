package saraban.corpus.register;

import java.time.Instant;
import java.time.LocalDate;

/// A number held for a letter to come (จองเลข).
///
/// @param owner user who holds it
/// @param until its last day, Bangkok time
public record Reservation(String owner, String purpose, LocalDate until, Instant reservedAt) {}
