package saraban.corpus.register;

/// The answer to a wish to put a paper in its place: [Done] or [Refused].
public sealed interface Kept permits Kept.Done, Refused {
    record Done(KeptPaper paper) implements Kept {}
}
