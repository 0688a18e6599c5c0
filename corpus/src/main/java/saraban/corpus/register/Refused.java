package saraban.corpus.register;

import java.util.List;

/// The register declined; nothing has changed.
///
/// @param details what the sentence about it names, as [Refusal] lists it for each constant
public record Refused(Refusal refusal, List<Object> details)
        implements Issued, Reserved, Voided, Started, Received, Begun, Kept {
    public Refused {
        details = List.copyOf(details);
    }

    public static Refused because(Refusal refusal, Object... details) {
        return new Refused(refusal, List.of(details));
    }
}
