package saraban.server.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.Fact;
import saraban.corpus.register.SeriesProof;
import saraban.corpus.workflow.Job;
import saraban.indexer.search.Hit;
import saraban.indexer.search.SearchResult;
import saraban.server.desk.Chain;
import saraban.templates.Problem;

/// The shapes of the API's answers. Fields may be added, none taken away.
final class ApiJson {
    private ApiJson() {}

    static Map<String, Object> search(String query, SearchResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("query", query);
        json.put("total", result.total());
        json.put("tookMs", result.took().toMillis());
        json.put("hits", result.hits().stream().map(ApiJson::hit).toList());
        json.put("years", counts(result.years()));
        json.put("kinds", counts(result.kinds()));
        json.put("senders", counts(result.senders()));
        return json;
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", hit.document().toString());
        json.put("page", hit.page());
        json.put("score", hit.score());
        json.put("kind", hit.kind().orElse(null));
        json.put("number", hit.number().orElse(null));
        json.put("dated", hit.dated().map(LocalDate::toString).orElse(null));
        json.put("from", hit.from().orElse(null));
        json.put("to", hit.to().orElse(null));
        json.put("subject", hit.subject().orElse(null));
        json.put("snippet", hit.snippet());
        json.put(
                "marks",
                hit.marks().stream().map(mark -> List.of(mark.start(), mark.end())).toList());
        return json;
    }

    private static List<Map<String, Object>> counts(List<SearchResult.FacetCount> counts) {
        return counts.stream()
                .map(
                        count ->
                                Map.<String, Object>of(
                                        "value", count.value(), "pages", count.pages()))
                .toList();
    }

    static Map<String, Object> document(Document document, List<Fact> facts, List<Job> jobs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", document.id().toString());
        json.put("name", document.name());
        json.put("origin", word(document.origin()));
        json.put("state", word(document.state()));
        json.put("kind", document.fields().kind().orElse(null));
        json.put("number", document.fields().number().orElse(null));
        json.put("dated", document.fields().dated().map(LocalDate::toString).orElse(null));
        json.put("from", document.fields().from().orElse(null));
        json.put("to", document.fields().to().orElse(null));
        json.put("subject", document.fields().subject().orElse(null));
        json.put(
                "urgency", document.fields().urgency().map(urgency -> urgency.code()).orElse(null));
        json.put("secrecy", document.fields().secrecy().code());
        json.put("confirmed", document.confirmed());
        json.put("pages", document.pagesRead());
        json.put(
                "files",
                document.files().stream()
                        .map(
                                file ->
                                        Map.of(
                                                "role", word(file.role()),
                                                "name", file.name(),
                                                "sha256", file.sha256().hex(),
                                                "bytes", file.bytes(),
                                                "href",
                                                        "/api/v1/documents/"
                                                                + document.id()
                                                                + "/files/"
                                                                + word(file.role())))
                        .toList());
        json.put(
                "facts",
                facts.stream()
                        .map(
                                fact ->
                                        Map.of(
                                                "name", fact.name(),
                                                "value", fact.value(),
                                                "page", fact.page(),
                                                "certainty", fact.certainty()))
                        .toList());
        json.put(
                "jobs",
                jobs.stream()
                        .map(
                                job ->
                                        Map.of(
                                                "kind",
                                                word(job.kind()),
                                                "state",
                                                word(job.state()),
                                                "reason",
                                                job.reason()))
                        .toList());
        return json;
    }

    static Map<String, Object> chain(Chain chain) {
        return Map.of(
                "letters", chain.letters().stream().map(ApiJson::letter).toList(),
                "links",
                        chain.links().stream()
                                .map(
                                        link ->
                                                Map.of(
                                                        "from", link.from(),
                                                        "to", link.to(),
                                                        "kind", word(link.kind()),
                                                        "certainty", link.certainty()))
                                .toList());
    }

    private static Map<String, Object> letter(Chain.Letter letter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", letter.key());
        json.put("number", letter.number().orElse(null));
        json.put("dated", letter.dated().map(LocalDate::toString).orElse(null));
        json.put("from", letter.from().orElse(null));
        json.put("to", letter.to().orElse(null));
        json.put("subject", letter.subject().orElse(null));
        json.put("state", letter.held() ? "held" : "cited");
        return json;
    }

    static Map<String, Object> proof(List<SeriesProof> series) {
        return Map.of("series", series.stream().map(ApiJson::proof).toList());
    }

    private static Map<String, Object> proof(SeriesProof series) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", series.name());
        json.put("year", series.year().value());
        json.put("from", series.from());
        json.put("to", series.to());
        json.put("issued", series.issued());
        json.put("void", series.voided());
        json.put("reserved", series.reserved());
        json.put("missing", series.missing());
        json.put("duplicate", series.duplicate());
        json.put("backwards", series.backwards());
        return json;
    }

    static List<Map<String, String>> problems(List<Problem> problems) {
        return problems.stream()
                .map(
                        problem ->
                                Map.of(
                                        "field",
                                        problem.field(),
                                        "code",
                                        word(problem.code()),
                                        "sentence",
                                        problem.sentence()))
                .toList();
    }

    /// The word of the outside face for a constant, e.g. `held` or `wrong-kind`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
