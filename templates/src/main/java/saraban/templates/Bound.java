package saraban.templates;

import java.util.List;

/// A packet as one PDF.
///
/// @param pdf PDF/A-3a and PDF/UA-1; PDF/A-3b when it holds pages of scans
/// @param pages number of pages
/// @param places where each part stands, in order
/// @param warnings what is set otherwise than the documents ask
public record Bound(byte[] pdf, int pages, List<Place> places, List<Warning> warnings) {
    public Bound {
        places = List.copyOf(places);
        warnings = List.copyOf(warnings);
    }

    /// The place of a part.
    ///
    /// @param firstPage its first page, from 1
    /// @param pages how many; none when it is in the packet as a file alone
    public record Place(String title, int firstPage, int pages) {}
}
