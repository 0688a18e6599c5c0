package saraban.corpus.register;

/// The register's answer to a wish to make a number void: [Done] or [Refused].
public sealed interface Voided permits Voided.Done, Refused {
    record Done(RegisterEntry entry) implements Voided {}
}
