package saraban.corpus.plan.store;

import java.util.List;

/// A part of what was found.
///
/// @param total how many there are in all, for this reader
public record Page<T>(int total, List<T> items) {
    public Page {
        items = List.copyOf(items);
    }
}
