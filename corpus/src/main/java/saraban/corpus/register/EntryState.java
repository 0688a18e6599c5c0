package saraban.corpus.register;

/// Where a number stands in its life. A number goes from reserved to issued or void, from
/// issued to void, and never back.
public enum EntryState {
    /// Held for a letter that is not signed yet (จองเลข).
    RESERVED,
    /// Borne by a letter.
    ISSUED,
    /// Out of use for good, with a reason (ยกเลิก); never given again.
    VOID
}
