package saraban.indexer.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import saraban.indexer.search.IndexField;

class SarabanAnalyzerTest {
    private static final String LETTER =
            "ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓ ลงวันที่ ๒๕ ธ.ค. ๒๕๖๖ เรื่อง ส\u0e4d\u0e32รวจ\u200bองค์กร <b>ปกครอง</b>ส่วนท้องถิ่น (ก.ถ.)";

    private final SarabanAnalyzer analyzer = new SarabanAnalyzer(Readers.TERMS);

    @AfterEach
    void close() {
        analyzer.close();
    }

    record Token(String text, int start, int end, int increment) {}

    @Test
    void tokensPointIntoTheTextAsGiven() throws IOException {
        List<Token> tokens = tokens(IndexField.TEXT, LETTER);
        Token survey =
                tokens.stream()
                        .filter(token -> token.text().equals("สำรวจ"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("ส\u0e4d\u0e32รวจ", LETTER.substring(survey.start(), survey.end()));
        assertTrue(
                tokens.stream()
                        .anyMatch(
                                token ->
                                        token.text().equals("#มท8092/ว5213")
                                                && token.increment() == 0));
        assertTrue(tokens.stream().anyMatch(token -> token.text().equals("@2023-12-25")));
        assertTrue(tokens.stream().noneMatch(token -> token.text().equals("b")));
    }

    @Test
    void gramsDoNotSeeSpacesTonesAndConfusedLetters() throws IOException {
        assertEquals(grams("การปรับปรุงระบบ"), grams("การบรับ ปรุ งระบบ"));
    }

    @Test
    void theSameTokensComeOnReuseAndOnFourThreads() throws Exception {
        for (IndexField field : List.of(IndexField.TEXT, IndexField.GRAMS)) {
            List<Token> expected = tokens(field, LETTER);
            tokens(field, "อื่น ๆ");
            tokens(field, "");
            assertEquals(expected, tokens(field, LETTER));
            List<Callable<List<Token>>> tasks =
                    IntStream.range(0, 20)
                            .<Callable<List<Token>>>mapToObj(_ -> () -> tokens(field, LETTER))
                            .toList();
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (var answer : threads.invokeAll(tasks)) {
                    assertEquals(expected, answer.get());
                }
            }
        }
    }

    @Test
    void offsetsStayInsideAndNeverRunBackwardsInAnyNoise() throws IOException {
        long seed = Long.getLong("seed", 7695139968169L);
        var random = new Random(seed);
        String letters = "กขคมทวสน่้ำาเแ ๑๒5/.-\u0e4d\u200b\uf70a|<b>o\nA\uD83D\uDE00";
        for (int run = 0; run < 1_000; run++) {
            String text =
                    random.ints(random.nextInt(40), 0, letters.length())
                            .mapToObj(i -> letters.substring(i, i + 1))
                            .collect(Collectors.joining());
            for (IndexField field : List.of(IndexField.TEXT, IndexField.GRAMS)) {
                int last = 0;
                for (Token token : tokens(field, text)) {
                    String said = "-Dseed=" + seed + " " + token + " in " + text;
                    assertTrue(
                            token.start() >= last
                                    && token.end() <= text.length()
                                    && token.start() < token.end(),
                            said);
                    last = token.start();
                }
            }
        }
    }

    private List<String> grams(String text) throws IOException {
        return tokens(IndexField.GRAMS, text).stream().map(Token::text).toList();
    }

    private List<Token> tokens(IndexField field, String text) throws IOException {
        var tokens = new ArrayList<Token>();
        try (TokenStream stream = analyzer.tokenStream(field.code(), text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(
                        new Token(
                                term.toString(),
                                offset.startOffset(),
                                offset.endOffset(),
                                increment.getPositionIncrement()));
            }
            stream.end();
            assertEquals(text.length(), offset.endOffset());
        }
        return tokens;
    }
}
