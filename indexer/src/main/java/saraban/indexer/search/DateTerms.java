package saraban.indexer.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiMonth;
import saraban.indexer.search.QueryNode.AnyOf;
import saraban.indexer.search.QueryNode.Constant;
import saraban.indexer.search.QueryNode.Word;
import saraban.indexer.search.SearchResult.Understanding;
import saraban.indexer.text.Spotted;
import saraban.indexer.text.Term;

/// The dates of a query: the days it names, or else the month, or else the year.
final class DateTerms {
    private static final int DAY_LENGTH = "@2024-01-07".length();
    private static final int MONTH_LENGTH = "@2024-01".length();

    private DateTerms() {}

    static List<Spotted> dates(QueryWords query) {
        return query.spotted().stream().filter(spot -> spot.kind() == Term.Kind.DATE).toList();
    }

    /// The terms of the finest measure that the query gives.
    static List<String> exact(Spotted date) {
        int length = date.tokens().getFirst().length();
        return date.tokens().stream().filter(token -> token.length() == length).toList();
    }

    /// A date in the page, or as the date of its document.
    ///
    /// A day is rare and means the letter it stands in. Months and years stand in half the archive,
    /// so they count by their rarity, as words do.
    static List<QueryNode> scores(Spotted date) {
        var nodes = new ArrayList<QueryNode>();
        for (String token : exact(date)) {
            boolean day = token.length() == DAY_LENGTH;
            var inText = new Word(IndexField.TEXT, token, 1);
            nodes.add(day ? new Constant(inText, Weights.DATE) : inText);
            float ofRecord = day ? Weights.DATED : Weights.DATED_ABOUT;
            nodes.add(new Constant(new Word(IndexField.DATED, token, 1), ofRecord));
        }
        return nodes;
    }

    /// A page or a document that has the date.
    static QueryNode matches(Spotted date) {
        var nodes = new ArrayList<QueryNode>();
        for (String token : exact(date)) {
            nodes.add(new Word(IndexField.TEXT, token, 1));
            nodes.add(new Word(IndexField.DATED, token, 1));
        }
        return new AnyOf(nodes, 1);
    }

    static List<Understanding> understood(QueryWords query) {
        return dates(query).stream()
                .flatMap(
                        date ->
                                exact(date).stream()
                                        .map(
                                                token ->
                                                        new Understanding(
                                                                Understanding.Kind.DATE,
                                                                query.cleaned()
                                                                        .substring(
                                                                                date.span().start(),
                                                                                date.span().end()),
                                                                printed(token))))
                .toList();
    }

    private static String printed(String token) {
        String iso = token.substring(1);
        if (token.length() == DAY_LENGTH) {
            return ThaiDate.printed(LocalDate.parse(iso));
        }
        if (token.length() == MONTH_LENGTH) {
            YearMonth month = YearMonth.parse(iso);
            return ThaiMonth.of(month.getMonth()).fullName()
                    + " "
                    + BuddhistYear.of(month.atDay(1)).printed();
        }
        return "พ.ศ. " + BuddhistYear.of(LocalDate.of(Integer.parseInt(iso), 1, 1)).printed();
    }
}
