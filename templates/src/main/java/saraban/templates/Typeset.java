package saraban.templates;

import java.util.List;

/// A typeset document.
///
/// @param pdf PDF/A-3a and PDF/UA-1
/// @param pages number of pages
/// @param warnings what is set otherwise than the document asks, in its order
public record Typeset(byte[] pdf, int pages, List<Warning> warnings) {
    public Typeset {
        warnings = List.copyOf(warnings);
    }
}
