package saraban.indexer.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import saraban.corpus.archive.Fact;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;

/// The invented letters of `corpus/samples/texts`: a true text, and beside it its facts,
/// `name<TAB>value` a line.
record Sample(String name, String text, List<String> facts) {
    static final List<String> NAMES =
            List.of(
                    "announcement",
                    "answer-letter",
                    "blank-number",
                    "memo",
                    "order",
                    "received-twice",
                    "relay-letter",
                    "stamped-letter");

    static Sample named(String name) {
        return new Sample(
                name, resource(name + ".txt"), resource(name + ".facts").lines().toList());
    }

    List<PageText> pages() {
        return pages(text, TextSource.LAYER, 1);
    }

    static List<PageText> pages(String text, TextSource source, double confidence) {
        return List.of(
                new PageText(1, source, 0, confidence, Duration.ZERO, text, text, List.of(), ""));
    }

    static String line(Fact fact) {
        return fact.name() + "\t" + fact.value();
    }

    private static String resource(String file) {
        String path = "/samples/texts/" + file;
        try (InputStream in =
                Objects.requireNonNull(Sample.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new IllegalStateException("cannot read " + path, cause);
        }
    }
}
