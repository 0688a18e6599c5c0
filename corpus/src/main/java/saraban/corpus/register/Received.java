package saraban.corpus.register;

/// The answer of the register of letters received: [Done] or [Refused].
public sealed interface Received permits Received.Done, Refused {
    /// The line as it stands now.
    record Done(IncomingEntry entry) implements Received {}
}
