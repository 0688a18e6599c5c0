package saraban.templates.internal.layout;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import saraban.templates.internal.flow.Inline.Field;

/// Where the fields of the text have landed, and how many pages there are: known when pages were
/// made once, and used to make them again.
final class FieldPages {
    private final Map<Field, At> places = new IdentityHashMap<>();
    private int pages = 1;

    /// @param page number of the page
    /// @param sectionPages pages of its section
    record At(int page, int sectionPages) {}

    void landed(Field field, At at) {
        places.put(field, at);
    }

    void counted(int all) {
        pages = all;
    }

    int pages() {
        return pages;
    }

    Optional<At> of(Field field) {
        return Optional.ofNullable(places.get(field));
    }

    boolean same(FieldPages other) {
        return pages == other.pages
                && places.size() == other.places.size()
                && places.entrySet().stream()
                        .allMatch(e -> e.getValue().equals(other.places.get(e.getKey())));
    }
}
