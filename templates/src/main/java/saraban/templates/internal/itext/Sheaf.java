package saraban.templates.internal.itext;

import java.util.List;
import java.util.Optional;
import saraban.templates.internal.layout.Page;

/// Pages that belong together in a file.
///
/// @param title how they are reached, when there are several sheaves
/// @param pages what is drawn on each
/// @param under a PDF of as many pages that lies under them, to be looked at
public record Sheaf(String title, List<Page> pages, Optional<CarriedPdf> under) {
    public Sheaf {
        pages = List.copyOf(pages);
    }
}
