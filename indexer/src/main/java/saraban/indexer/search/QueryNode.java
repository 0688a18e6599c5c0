package saraban.indexer.search;

import java.util.List;

/// A part of a query: what must stand where, and how much it counts. Rendered to the search
/// library in use.
public sealed interface QueryNode {
    /// One term; counts by its rarity, by how often it stands in the field and by the length of
    /// the field.
    record Word(IndexField field, String term, float weight) implements QueryNode {}

    /// Terms at positions one after the other.
    record Phrase(IndexField field, List<String> terms, float weight) implements QueryNode {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /// A term that differs in a few letters after a common beginning.
    record Near(IndexField field, String term, int edits, int samePrefix) implements QueryNode {}

    /// Counts the same wherever it matches.
    record Constant(QueryNode node, float weight) implements QueryNode {}

    /// At least so many of the parts; their scores are added.
    record AnyOf(List<QueryNode> parts, int atLeast) implements QueryNode {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /// Any of the parts; the best score counts.
    record BestOf(List<QueryNode> parts) implements QueryNode {
        public BestOf {
            parts = List.copyOf(parts);
        }
    }

    /// All of the parts.
    record AllOf(List<QueryNode> parts) implements QueryNode {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }
}
