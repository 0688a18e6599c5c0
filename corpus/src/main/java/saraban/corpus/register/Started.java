package saraban.corpus.register;

import saraban.corpus.letter.LetterNumber;

/// The register's answer to a wish to start a series at a number: [Done] or [Refused].
public sealed interface Started permits Started.Done, Refused {
    /// The first letter of the series will bear this number.
    record Done(LetterNumber first) implements Started {}
}
