package saraban.corpus.plan.check;

/// How sure a finding is.
public enum Severity {
    /// The plan contradicts itself, or a rule: it is to be mended before it goes out.
    ERROR,
    /// Worth a look; the clerk decides.
    ADVICE
}
