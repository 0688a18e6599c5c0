package saraban.indexer.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {
    private final FactsReader reader = new FactsReader();

    @ParameterizedTest
    @ValueSource(
            strings = {"answer-letter", "blank-number", "memo", "received-twice", "relay-letter"})
    void readsTheHeadOfALetter(String name) {
        Sample sample = Sample.named(name);

        LetterFacts facts = reader.read(sample.pages());

        List<String> head =
                List.of("number\t", "numberPrefix\t", "dated\t", "from\t", "to\t", "subject\t");
        assertEquals(
                sample.facts().stream()
                        .filter(fact -> head.stream().anyMatch(fact::startsWith))
                        .toList(),
                facts.facts().stream()
                        .map(fact -> fact.name() + "\t" + fact.value())
                        .filter(fact -> head.stream().anyMatch(fact::startsWith))
                        .toList());
    }

    @Test
    void aPageWithoutAHeadGivesNothing() {
        LetterFacts facts =
                reader.read(
                        Sample.pages(
                                "แผนพัฒนาบุคลากร\nบทที่ ๑",
                                saraban.corpus.archive.TextSource.OCR,
                                0.5));

        assertTrue(facts.facts().isEmpty(), () -> "found " + facts.facts());
    }
}
