package saraban.templates;

import java.util.List;
import java.util.stream.Collectors;
import saraban.corpus.SarabanException;

/// A document asked to be typeset strictly uses something the typesetter cannot set as it stands.
public final class UnsupportedFeatureException extends SarabanException {
    private final transient List<Warning> warnings;

    public UnsupportedFeatureException(List<Warning> warnings) {
        super(
                "expected only features the typesetter knows, found "
                        + warnings.stream()
                                .map(Warning::toString)
                                .collect(Collectors.joining("; ")));
        this.warnings = List.copyOf(warnings);
    }

    /// Each feature with its place, in the order of the document.
    public List<Warning> warnings() {
        return warnings;
    }
}
