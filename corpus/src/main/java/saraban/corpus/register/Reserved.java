package saraban.corpus.register;

/// The register's answer to a wish to reserve a number: [Done] or [Refused].
public sealed interface Reserved permits Reserved.Done, Refused {
    record Done(RegisterEntry entry) implements Reserved {}
}
