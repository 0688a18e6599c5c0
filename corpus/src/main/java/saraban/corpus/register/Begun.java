package saraban.corpus.register;

/// The answer to a wish to let receive numbers begin at a number: [Done] or [Refused].
public sealed interface Begun permits Begun.Done, Refused {
    /// The first letter of that year will be received under this number.
    record Done(ReceiveNumber first) implements Begun {}
}
