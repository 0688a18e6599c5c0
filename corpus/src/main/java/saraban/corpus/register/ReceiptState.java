package saraban.corpus.register;

/// Where a receive number stands in its life.
public enum ReceiptState {
    /// A letter bears it.
    RECEIVED,
    /// Out of use for good, with a reason (ยกเลิก); never given again.
    VOID
}
