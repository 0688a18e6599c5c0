package saraban.tools;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.indexer.search.Hit;
import saraban.indexer.search.SearchRequest;
import saraban.indexer.search.SearchResult;
import saraban.server.desk.Workplace;

/// `search`: finds pages.
@Command(
        name = "search",
        description =
                "Find pages by words, \"a phrase\", -without, a letter number or a date in any writing.")
final class SearchCommand implements Runnable {
    private final Given given;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description = "What to look for; several words may stand without quotes.")
    private List<String> query;

    @Option(names = "--limit", defaultValue = "10", description = "How many hits at most; else 10.")
    private int limit;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    SearchCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        if (limit < 0) {
            throw new ParameterException(
                    spec.commandLine(), "expected --limit from 0, found " + limit);
        }
        String asked = String.join(" ", query);
        SearchResult found;
        try (Workplace workplace = given.openWorkplace()) {
            found =
                    workplace
                            .searchDesk()
                            .find(
                                    SearchRequest.of(asked).limit(limit),
                                    acting.clerk(workplace.corpus().accounts()).reader());
        }
        List<Shown> hits = found.hits().stream().map(Shown::of).toList();
        if (given.json()) {
            given.answer(new Found(asked, found.total(), found.took().toNanos() / 1e6, hits), "");
        } else {
            hits.forEach(hit -> given.answer(hit, hit.lines()));
            given.say("%d of %d pages".formatted(hits.size(), found.total()));
        }
    }

    private record Found(String query, long total, double tookMs, List<Shown> hits) {}

    private record Shown(
            String id,
            int page,
            float score,
            String kind,
            String number,
            String dated,
            String from,
            String to,
            String subject,
            String snippet,
            List<int[]> marks) {
        static Shown of(Hit hit) {
            return new Shown(
                    hit.document().toString(),
                    hit.page(),
                    hit.score(),
                    hit.kind().orElse(null),
                    hit.number().orElse(null),
                    hit.dated().map(Object::toString).orElse(null),
                    hit.from().orElse(null),
                    hit.to().orElse(null),
                    hit.subject().orElse(null),
                    hit.snippet(),
                    hit.marks().stream()
                            .map(mark -> new int[] {mark.start(), mark.end()})
                            .toList());
        }

        String lines() {
            return "%s p. %d  %s  %s  %s%n    %s"
                    .formatted(
                            id,
                            page,
                            word(number),
                            word(dated),
                            word(subject),
                            snippet.replaceAll("\\s+", " "));
        }

        private static String word(String text) {
            return text == null ? "-" : text;
        }
    }
}
