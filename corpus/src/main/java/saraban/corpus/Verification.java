package saraban.corpus;

import java.util.List;

/// What a check of a home counted and found.
///
/// @param entries lines of the register of letters sent
/// @param files every kept file, read to its last byte
public record Verification(int documents, int files, int entries, List<FaultFound> faults) {
    public Verification {
        faults = List.copyOf(faults);
    }
}
