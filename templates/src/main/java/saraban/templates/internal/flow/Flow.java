package saraban.templates.internal.flow;

import java.util.List;

/// A whole document.
///
/// @param sections in order, at least one
/// @param defaultTab distance of the tab stops nobody set
/// @param evenAndOddHeaders whether even pages have a header of their own
public record Flow(List<Section> sections, double defaultTab, boolean evenAndOddHeaders) {
    public Flow {
        sections = List.copyOf(sections);
    }
}
