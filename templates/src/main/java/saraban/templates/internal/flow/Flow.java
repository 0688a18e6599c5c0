package saraban.templates.internal.flow;

import java.util.List;

/// A whole document.
///
/// @param sections in order, at least one
/// @param defaultTab distance of the tab stops nobody set
/// @param evenAndOddHeaders whether even pages have a header of their own
/// @param addedSpace whether the spaces below and above two paragraphs are added; otherwise the
/// larger one stands between them
public record Flow(
        List<Section> sections, double defaultTab, boolean evenAndOddHeaders, boolean addedSpace) {
    public Flow {
        sections = List.copyOf(sections);
    }
}
