package saraban.indexer.text;

import java.util.List;

/// A stretch of cleaned text recognised as one thing of many writings.
///
/// @param tokens its canonical terms, the most exact first
public record Spotted(Span span, Term.Kind kind, List<String> tokens) {
    public Spotted {
        tokens = List.copyOf(tokens);
    }
}
