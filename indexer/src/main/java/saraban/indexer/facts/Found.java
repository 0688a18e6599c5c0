package saraban.indexer.facts;

import java.util.function.Function;

/// A value read from a page, with the place it stands at and how far it can be trusted.
///
/// A number or a date is right letter for letter; a name or a subject when at most one sign in
/// twenty differs, for it is still found and recognised.
///
/// @param value as read, in its canonical form
/// @param page from 1
/// @param start UTF-16 offset into the text of that page, from 0
/// @param end offset after its last unit
/// @param certainty 0 to 1: the share of values with this certainty that are right
public record Found<T>(T value, int page, int start, int end, double certainty) {
    /// Below this certainty a clerk is asked; nothing is filed under the value without that.
    public static final double DOUBTFUL = 0.8;

    public Found {
        if (page < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "expected a place from page 1 and offset 0, found page %d, %d to %d"
                            .formatted(page, start, end));
        }
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException(
                    "expected a certainty from 0 to 1, found " + certainty);
        }
    }

    /// Whether a clerk has to look at the page before the value is used.
    public boolean doubtful() {
        return certainty < DOUBTFUL;
    }

    /// The same finding in another form of its value.
    public <U> Found<U> map(Function<? super T, ? extends U> form) {
        return new Found<>(form.apply(value), page, start, end, certainty);
    }

    /// The same finding, trusted `factor` times as much.
    Found<T> weighed(double factor) {
        return new Found<>(value, page, start, end, Math.clamp(certainty * factor, 0, 1));
    }
}
