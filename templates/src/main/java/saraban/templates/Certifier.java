package saraban.templates;

import java.time.LocalDate;

/// The official who certifies a copy, and when.
///
/// @param name in full, e.g. `นางสาวญาดา ทะเบียนดี`
/// @param position e.g. `เจ้าพนักงานธุรการชำนาญงาน`; a line feed begins a new line
public record Certifier(String name, String position, LocalDate dated) {
    public Certifier {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a copy is certified by somebody, found no name");
        }
    }
}
