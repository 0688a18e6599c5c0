package saraban.tools;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import saraban.corpus.office.Reader;
import saraban.server.desk.Chain;
import saraban.server.desk.DocumentDesk;
import saraban.server.desk.Workplace;

/// `chain`: the letters that belong together.
@Command(
        name = "chain",
        description =
                "Show the letters that one relays, cites, answers or supersedes, and those that do so with it.")
final class ChainCommand implements Runnable {
    private final Given given;

    @Parameters(
            paramLabel = "ID|NUMBER",
            description = "A document's id, or a letter number in any writing.")
    private String asked;

    @Mixin private ActingAs acting;

    ChainCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        Chain chain;
        try (Workplace workplace = given.openWorkplace()) {
            Reader reader = acting.clerk(workplace.corpus().accounts()).reader();
            DocumentDesk desk = workplace.documentDesk();
            chain =
                    desk.chain(MeantDocument.of(asked, desk, reader), reader)
                            .orElseThrow(() -> MeantDocument.unknown(asked));
        }
        List<Letter> letters = chain.letters().stream().map(Letter::of).toList();
        List<Link> links = chain.links().stream().map(Link::of).toList();
        if (given.json()) {
            given.answer(new Shown(letters, links), "");
        } else {
            letters.forEach(letter -> given.answer(letter, letter.line()));
            links.forEach(
                    link ->
                            given.answer(
                                    link,
                                    "%s %s %s".formatted(link.from(), link.kind(), link.to())));
        }
    }

    private record Shown(List<Letter> letters, List<Link> links) {}

    private record Letter(
            String id,
            String number,
            String dated,
            String from,
            String to,
            String subject,
            String state) {
        static Letter of(Chain.Letter letter) {
            return new Letter(
                    letter.key(),
                    letter.number().orElse(null),
                    letter.dated().map(Object::toString).orElse(null),
                    letter.from().orElse(null),
                    letter.to().orElse(null),
                    letter.subject().orElse(null),
                    letter.held() ? "held" : "cited");
        }

        String line() {
            return "%s\t%s\t%s\t%s\t%s"
                    .formatted(id, word(number), word(dated), word(from), word(subject));
        }

        private static String word(String text) {
            return text == null ? "-" : text;
        }
    }

    private record Link(String from, String to, String kind, double certainty) {
        static Link of(Chain.Link link) {
            return new Link(
                    link.from(),
                    link.to(),
                    link.kind().name().toLowerCase(Locale.ROOT),
                    link.certainty());
        }
    }
}
