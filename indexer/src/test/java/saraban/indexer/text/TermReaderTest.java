package saraban.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermReaderTest {
    private static final TermReader READER = TermReader.shipped();

    @Test
    void namesOfBodiesAndProvincesStayWhole() {
        assertWords("องค์การบริหารส่วนตำบลบ้านม่วง", "องค์การบริหารส่วนตำบล|บ้านม่วง");
        assertWords("จังหวัดนครศรีธรรมราช", "จังหวัด|นครศรีธรรมราช");
    }

    @Test
    void wholeNamesAreFoundByTheirPartsToo() {
        List<String> terms = terms("องค์กรปกครองส่วนท้องถิ่น");
        assertTrue(
                terms.containsAll(
                        List.of("องค์กร", "ปกครอง", "ท้องถิ่น", "องค์กรปกครองส่วนท้องถิ่น")),
                terms.toString());
    }

    @Test
    void neighboursAreFoundAsAPair() {
        assertTrue(
                terms("นายสมชาย ใจดี").contains("สมชายใจดี")
                        || terms("นายสมชาย ใจดี").contains("ชายใจดี"));
    }

    @Test
    void anAbbreviationIsOneWordWithoutItsStops() {
        assertTrue(
                terms("คณะกรรมการ ก.ถ. และ อปท. ตาม พ.ร.บ. สป.มท.")
                        .containsAll(List.of("กถ", "อปท", "พรบ", "สปมท")));
        assertTrue(terms("ก.อบต.จังหวัด").contains("จังหวัด"));
    }

    @Test
    void numbersAndDatesStandInTheirOneWriting() {
        List<String> terms = terms("ที่ สน 0023.2/ว 3 ลงวันที่ 2 มกราคม 2567");
        assertTrue(
                terms.containsAll(
                        List.of(
                                "#สน232/ว3",
                                "#232/ว3",
                                "#/ว3",
                                "#3",
                                "@2024-01-02",
                                "@2024-01",
                                "@2024")),
                terms.toString());
    }

    @Test
    void thousandsAreOneNumber() {
        assertTrue(terms("วงเงิน 546,000 บาท").contains("546000"));
    }

    @Test
    void termsStandInOrderWithinTheTextAlsoInAnyNoise() {
        long seed = Long.getLong("seed", 7695139968169L);
        var random = new Random(seed);
        for (int run = 0; run < 3_000; run++) {
            String text = noise(random);
            int position = 0;
            int start = 0;
            for (Term term : READER.read(text)) {
                String said = "-Dseed=" + seed + " " + term + " in " + text;
                assertTrue(term.position() >= position && term.position() <= position + 1, said);
                assertTrue(
                        term.start() >= start
                                && term.end() <= text.length()
                                && term.start() < term.end(),
                        said);
                assertTrue(!term.text().isEmpty(), said);
                position = term.position();
                start = term.start();
            }
        }
    }

    @Test
    void fourThreadsReadTheSameTerms() throws Exception {
        String text =
                "ที่ มท 0809.2/ว 5213 เรื่อง การจัดทำแผนพัฒนาบุคลากรขององค์กรปกครองส่วนท้องถิ่น (ก.ถ.) 25 ธ.ค. 2566 "
                        .repeat(20);
        List<Term> expected = READER.read(text);
        List<Callable<List<Term>>> tasks =
                IntStream.range(0, 40)
                        .<Callable<List<Term>>>mapToObj(_ -> () -> READER.read(text))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(tasks)) {
                assertEquals(expected, answer.get());
            }
        }
    }

    private static String noise(Random random) {
        String[] pieces = {
            "ที่ ",
            "มท",
            "0809",
            ".2",
            "/",
            "ว",
            " ",
            "5213",
            "ก.ถ.",
            "อปท.",
            "๗",
            "ม.ค.",
            " 67",
            "2567",
            "กรม",
            "ส่วนท้องถิ่น",
            "่",
            "ำ",
            "เ",
            "-",
            ".",
            "A1",
            "ab",
            "\uD83D\uDE00",
            "\n",
            "18-21 ส.ค. 54",
            "1/2/2567",
            "ก",
            "์"
        };
        return random.ints(random.nextInt(12), 0, pieces.length)
                .mapToObj(i -> pieces[i])
                .collect(Collectors.joining());
    }

    private static List<String> terms(String text) {
        return READER.read(text).stream().map(Term::text).toList();
    }

    private static void assertWords(String text, String expected) {
        assertEquals(
                expected,
                READER.wholeWords(text).stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .collect(Collectors.joining("|")));
    }
}
