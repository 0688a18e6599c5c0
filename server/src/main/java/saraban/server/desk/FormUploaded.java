package saraban.server.desk;

import saraban.corpus.form.FormVersion;

/// What became of the files of a form.
public sealed interface FormUploaded {
    /// Kept as a version, which is not live by that.
    ///
    /// @param healed whether tokens that were cut into several runs have been joined
    record Kept(FormVersion version, boolean healed) implements FormUploaded {}

    /// Not kept.
    record Refused(FormRefusal refusal, String detail) implements FormUploaded {}
}
