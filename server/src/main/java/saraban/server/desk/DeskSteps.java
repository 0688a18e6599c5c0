package saraban.server.desk;

/// The places in the work that follows an issue or an import at which tests cut the power:
/// wherever it stops, it must go on from there with the same result.
@FunctionalInterface
interface DeskSteps {
    /// Does nothing, as outside tests.
    DeskSteps UNWATCHED = _ -> {};

    void reached(Step step);

    /// Every place where something has just become different from before.
    enum Step {
        PAPERS_PRINTED,
        DOCX_KEPT,
        PDF_KEPT,
        PAGES_READ,
        DOCUMENT_READ,
        COPY_KEPT,
        INDEXED
    }
}
