package saraban.server.desk;

import saraban.corpus.workflow.Draft;

/// What became of a wish to pass a document on.
public sealed interface Relayed {
    /// The covering letter is begun, its fields filled from the document.
    record Done(Draft draft) implements Relayed {}

    /// There is no such document that the clerk may see.
    record Unknown() implements Relayed {}

    /// The document is not read yet, so nothing is known to fill in.
    record NotRead() implements Relayed {}
}
