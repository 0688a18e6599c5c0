package saraban.server.page;

import java.util.List;
import saraban.corpus.archive.Document;
import saraban.server.desk.Chain;

/// The chain of letters that a document belongs to.
public record ChainPage(Document document, Chain chain) implements Page {
    @Override
    public String title() {
        return Words.say("chain.title");
    }

    /// The links that go out from a letter.
    public List<Chain.Link> from(Chain.Letter letter) {
        return chain.links().stream().filter(link -> link.from().equals(letter.key())).toList();
    }

    /// How a letter is named in a link: its number, else its subject.
    public String name(String key) {
        return chain.letters().stream()
                .filter(letter -> letter.key().equals(key))
                .findFirst()
                .map(letter -> letter.number().orElse(heading(letter)))
                .orElse("");
    }

    public boolean here(Chain.Letter letter) {
        return letter.document().filter(document.id()::equals).isPresent();
    }

    /// The line that stands for a letter.
    public static String heading(Chain.Letter letter) {
        return letter.subject().or(letter::number).orElseGet(() -> Words.say("chain.nameless"));
    }
}
