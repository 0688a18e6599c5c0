package saraban.indexer.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;
import saraban.indexer.search.SearchResult.FacetCount;
import saraban.indexer.text.Abbreviations;
import saraban.indexer.text.DateWriting;
import saraban.indexer.text.NumberWriting;
import saraban.indexer.text.Span;
import saraban.indexer.text.Term;
import saraban.indexer.text.TermReader;
import saraban.indexer.text.ThaiText;

/// The second implementation of the port: walks through every page and asks the plan of the query
/// whether it matches. Ranks by how many parts of the plan match.
final class ScanningSearch implements LetterSearch {
    private static final TermReader TERMS = TermReader.shipped();
    private static final QueryReader QUERIES = new QueryReader(TERMS, Abbreviations.shipped());

    private final List<ScannedPage> pages = new ArrayList<>();

    ScanningSearch(List<IndexedDocument> documents) {
        documents.forEach(
                document ->
                        document.pages()
                                .forEach(page -> pages.add(ScannedPage.of(document, page))));
    }

    @Override
    public SearchResult find(SearchRequest request, Reader reader) {
        ReadQuery query = QUERIES.read(request.query());
        List<ScannedPage> found = found(query.plan(), request.filters(), reader);
        List<Hit> hits =
                found.stream()
                        .skip(request.offset())
                        .limit(request.limit())
                        .map(page -> hit(page, query))
                        .toList();
        return new SearchResult(
                found.size(),
                Duration.ZERO,
                hits,
                counts(
                        found,
                        page ->
                                page.fields()
                                        .dated()
                                        .map(
                                                day ->
                                                        Integer.toString(
                                                                BuddhistYear.of(day).value()))),
                counts(found, page -> page.fields().kind()),
                counts(found, page -> page.fields().from()),
                query.understood());
    }

    @Override
    public List<RankedPage> rank(String query, int depth, Reader reader) {
        return found(QUERIES.read(query).plan(), SearchRequest.Filters.NONE, reader).stream()
                .limit(depth)
                .map(page -> new RankedPage(page.document().id(), page.page().number(), 1))
                .toList();
    }

    @Override
    public List<Span> marks(String query, String pageText) {
        return new PageMarks(TERMS).of(ThaiText.clean(pageText), QUERIES.read(query));
    }

    @Override
    public void close() {}

    private List<ScannedPage> found(
            Optional<QueryPlan> plan, SearchRequest.Filters filters, Reader reader) {
        List<ScannedPage> visible =
                pages.stream()
                        .filter(
                                page ->
                                        reader.maySee(page.fields().secrecy())
                                                && passes(page, filters))
                        .toList();
        if (plan.isEmpty()) {
            Comparator<ScannedPage> newest =
                    Comparator.comparing(
                            page -> page.fields().dated().orElse(LocalDate.MIN),
                            Comparator.reverseOrder());
            return visible.stream().sorted(newest).toList();
        }
        List<ScannedPage> found =
                visible.stream()
                        .filter(page -> page.matches(plan.get().matches()))
                        .filter(page -> plan.get().without().stream().noneMatch(page::matches))
                        .sorted(
                                Comparator.comparingDouble(
                                        (ScannedPage page) -> -page.score(plan.get().score())))
                        .toList();
        return found.isEmpty() && plan.get().otherwise().isPresent()
                ? found(plan.get().otherwise(), filters, reader)
                : found;
    }

    private static boolean passes(ScannedPage page, SearchRequest.Filters filters) {
        return filters.year()
                        .equals(
                                page.fields()
                                        .dated()
                                        .map(BuddhistYear::of)
                                        .filter(_ -> filters.year().isPresent()))
                && filters.kind()
                        .equals(page.fields().kind().filter(_ -> filters.kind().isPresent()))
                && filters.sender()
                        .equals(page.fields().from().filter(_ -> filters.sender().isPresent()));
    }

    private Hit hit(ScannedPage page, ReadQuery query) {
        var text = ThaiText.clean(page.page().text());
        var snippet = new SnippetCutter(TERMS).cut(text, new PageMarks(TERMS).of(text, query));
        RecordFields fields = page.fields();
        return new Hit(
                page.document().id(),
                page.page().number(),
                1,
                fields.kind(),
                fields.number(),
                fields.dated(),
                fields.from(),
                fields.to(),
                fields.subject(),
                snippet.text(),
                snippet.marks());
    }

    private static List<FacetCount> counts(
            List<ScannedPage> pages, Function<ScannedPage, Optional<String>> value) {
        Map<String, Long> counts =
                pages.stream()
                        .flatMap(page -> value.apply(page).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(FacetCount::pages)
                                .reversed()
                                .thenComparing(FacetCount::value))
                .toList();
    }

    /// A page with everything it can be found by.
    private record ScannedPage(
            IndexedDocument document,
            IndexedDocument.Page page,
            Map<IndexField, List<Term>> terms) {

        static ScannedPage of(IndexedDocument document, IndexedDocument.Page page) {
            String cleaned = ThaiText.cleaned(page.text());
            RecordFields fields = document.fields();
            List<Term> grams =
                    saraban.indexer.text.Grams.of(cleaned).stream()
                            .map(gram -> word(gram.text()))
                            .toList();
            Optional<NumberWriting> number =
                    fields.number().flatMap(text -> NumberWriting.parse(ThaiText.cleaned(text)));
            return new ScannedPage(
                    document,
                    page,
                    Map.of(
                            IndexField.TEXT, TERMS.read(cleaned),
                            IndexField.SUBJECT,
                                    TERMS.read(ThaiText.cleaned(fields.subject().orElse(""))),
                            IndexField.GRAMS, grams,
                            IndexField.NUMBER, number.stream().map(n -> word(n.key())).toList(),
                            IndexField.NUMBER_PART,
                                    number.stream()
                                            .flatMap(n -> n.keys().stream())
                                            .map(ScannedPage::word)
                                            .toList(),
                            IndexField.DATED,
                                    fields.dated().stream()
                                            .flatMap(day -> DateWriting.keys(day).stream())
                                            .map(ScannedPage::word)
                                            .toList()));
        }

        RecordFields fields() {
            return document.fields();
        }

        boolean matches(QueryNode node) {
            return switch (node) {
                case QueryNode.Word(var field, var term, _) -> has(field, term);
                case QueryNode.Phrase(var field, var words, _) -> hasInOrder(field, words);
                case QueryNode.Near(var field, var term, _, _) -> has(field, term);
                case QueryNode.Constant(var part, _) -> matches(part);
                case QueryNode.AnyOf(var parts, var atLeast) ->
                        parts.stream().filter(this::matches).count() >= Math.max(1, atLeast);
                case QueryNode.BestOf(var parts) -> parts.stream().anyMatch(this::matches);
                case QueryNode.AllOf(var parts) -> parts.stream().allMatch(this::matches);
            };
        }

        double score(QueryNode node) {
            return switch (node) {
                case QueryNode.AnyOf(var parts, _) -> parts.stream().mapToDouble(this::score).sum();
                case QueryNode.Constant(var part, var weight) -> matches(part) ? weight : 0;
                default -> matches(node) ? 1 : 0;
            };
        }

        private boolean has(IndexField field, String text) {
            return terms.get(field).stream().anyMatch(term -> term.text().equals(text));
        }

        private boolean hasInOrder(IndexField field, List<String> words) {
            Set<String> at = new HashSet<>();
            terms.get(field).forEach(term -> at.add(term.position() + " " + term.text()));
            return terms.get(field).stream()
                    .anyMatch(
                            first -> {
                                for (int i = 0; i < words.size(); i++) {
                                    if (!at.contains(first.position() + i + " " + words.get(i))) {
                                        return false;
                                    }
                                }
                                return true;
                            });
        }

        private static Term word(String text) {
            return new Term(text, 0, 0, 0, Term.Kind.WORD);
        }
    }
}
