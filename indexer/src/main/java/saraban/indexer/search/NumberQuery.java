package saraban.indexer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saraban.indexer.search.QueryNode.AnyOf;
import saraban.indexer.search.QueryNode.Constant;
import saraban.indexer.search.QueryNode.Near;
import saraban.indexer.search.QueryNode.Word;
import saraban.indexer.search.SearchResult.Understanding;
import saraban.indexer.text.NumberWriting;
import saraban.indexer.text.TermReader;

/// A query that is a letter number: first what bears exactly what was written, and only when
/// nothing does, what comes near, as a misread number would.
///
/// @param written as typed, cleaned
record NumberQuery(String written, NumberWriting number, TermReader terms) {
    // Letters of the key that must be right in a near match: `#` and the first of the agency.
    private static final int SAME_PREFIX = 2;
    // The number of the record itself counts more than its mention in a text.
    private static final float OF_THE_RECORD = 3f;

    ReadQuery read(List<QueryNode> without, List<Understanding> said) {
        var understood = new ArrayList<>(said);
        understood.add(new Understanding(Understanding.Kind.NUMBER, written, meaning()));
        QueryNode exact = new AnyOf(exact(), 1);
        var plan = new QueryPlan(exact, exact, Optional.empty(), without, near(without));
        return new ReadQuery(Optional.of(plan), understood, marks());
    }

    private List<QueryNode> exact() {
        var nodes = new ArrayList<QueryNode>();
        String key = number.keys().getFirst();
        if (isBare()) {
            nodes.add(
                    new Constant(
                            new Word(IndexField.NUMBER_PART, number.runKey(), 1),
                            3 * OF_THE_RECORD));
            nodes.add(new Constant(new Word(IndexField.TEXT, number.runKey(), 1), 3));
            nodes.add(new Word(IndexField.TEXT, number.run(), 1));
            nodes.add(new Word(IndexField.SUBJECT, number.run(), 1));
        } else {
            IndexField field =
                    number.agency().isEmpty() ? IndexField.NUMBER_PART : IndexField.NUMBER;
            nodes.add(new Constant(new Word(field, key, 1), Weights.WHOLE_NUMBER * OF_THE_RECORD));
            nodes.add(new Constant(new Word(IndexField.TEXT, key, 1), Weights.WHOLE_NUMBER));
        }
        return nodes;
    }

    private Optional<QueryPlan> near(List<QueryNode> without) {
        if (isBare()) {
            return Optional.empty();
        }
        var nodes = new ArrayList<QueryNode>();
        float[] weights = {
            Weights.WHOLE_NUMBER, Weights.CODE_NUMBER, Weights.SERIES_NUMBER, Weights.RUNNING_NUMBER
        };
        List<String> keys = number.keys();
        int firstWeight = weights.length - keys.size();
        for (int i = 1; i < keys.size(); i++) {
            nodes.add(
                    new Constant(
                            new Word(IndexField.TEXT, keys.get(i), 1), weights[firstWeight + i]));
            nodes.add(
                    new Constant(
                            new Word(IndexField.NUMBER_PART, keys.get(i), 1),
                            weights[firstWeight + i] * OF_THE_RECORD));
        }
        if (!number.code().isEmpty()) {
            nodes.add(new Constant(new Near(IndexField.TEXT, keys.getFirst(), 1, SAME_PREFIX), 3));
            nodes.add(
                    new Constant(new Near(IndexField.TEXT, keys.getFirst(), 2, SAME_PREFIX), .7f));
        }
        QueryNode any = new AnyOf(nodes, 1);
        return Optional.of(new QueryPlan(any, any, Optional.empty(), without, Optional.empty()));
    }

    private boolean isBare() {
        return number.code().isEmpty() && !number.circular();
    }

    private String meaning() {
        return number.keys().getFirst().substring(1);
    }

    private WantedMarks marks() {
        Set<String> wanted = new HashSet<>(number.keys());
        if (isBare()) {
            wanted.add(number.run());
        } else {
            wanted.remove(number.runKey());
        }
        return new WantedMarks(wanted, List.of(), List.of());
    }
}
