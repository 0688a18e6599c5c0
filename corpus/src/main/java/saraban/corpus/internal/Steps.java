package saraban.corpus.internal;

/// The places in storing and issuing at which tests cut the power: an action must be whole or
/// absent wherever it stops.
@FunctionalInterface
public interface Steps {
    /// Does nothing, as outside tests.
    Steps UNWATCHED = _ -> {};

    void reached(Step step);

    /// Every place where something has just become different from before.
    enum Step {
        COPY_BEGUN,
        COPY_SYNCED,
        COPY_IN_PLACE,
        DOCUMENT_ENTERED,
        FILE_ENTERED,
        STORE_COMMITTED,
        NUMBER_TAKEN,
        LETTER_FROZEN,
        LINE_ENTERED,
        DRAFT_CLOSED,
        JOB_ENTERED,
        ISSUE_COMMITTED,
        RECEIVE_NUMBER_TAKEN,
        RECEIPT_ENTERED,
        RECEIPT_COMMITTED
    }
}
