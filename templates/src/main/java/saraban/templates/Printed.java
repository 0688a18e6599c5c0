package saraban.templates;

import java.util.List;

/// A letter on paper, twice: as the DOCX that the clerk can open, and as the PDF/A-3a that holds
/// it.
///
/// @param docx the same bytes that lie inside the PDF
/// @param warnings what is set otherwise than the template asks
public record Printed(byte[] docx, byte[] pdf, int pages, List<Warning> warnings) {
    public Printed {
        warnings = List.copyOf(warnings);
    }
}
