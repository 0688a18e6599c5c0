package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.letter.Acting;
import saraban.corpus.letter.ActingMode;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Annex;
import saraban.corpus.letter.Enclosure;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Particular;
import saraban.corpus.letter.Reference;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.Urgency;

class LetterJsonTest {
    private static final String LETTERS = "กขฝฟปญฐณศ้ำุู์ๆ 09๐๙aZ\"\\/\n\u2028😀";

    @Test
    void everyLetterComesBackFromItsText() {
        long seed = Long.getLong("seed", 20240107L);
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Letter letter = letter(random);
            String text = LetterJson.canonical(letter);
            assertEquals(letter, LetterJson.parse(text), "seed " + seed + " round " + round);
            assertEquals(
                    text,
                    LetterJson.canonical(LetterJson.parse(text)),
                    "seed " + seed + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"external-letter", "circular-letter", "relay-letter"})
    void theCanonicalTextOfASampleIsItselfAFilledForm(String form) {
        Letter letter = SampleLetters.letter(form);
        assertEquals(
                letter,
                SampleLetters.whole(SampleLetters.FORMS.form(form), LetterJson.canonical(letter)));
    }

    @Test
    void keysStandInTheOrderOfTheAlphabet() {
        String text = LetterJson.canonical(SampleLetters.letter("relay-letter"));
        assertEquals("{\"agency\":\"สน 0023.15\",\"body\":[\"ด้วยอำเภอ", text.substring(0, 41));
        assertEquals("\"urgency\":\"none\"}", text.substring(text.lastIndexOf(",") + 1));
    }

    @Test
    void aTextThatIsNoLetterIsNamedByKey() {
        String text =
                LetterJson.canonical(SampleLetters.letter("relay-letter"))
                        .replace("2024-02-21", "2024-02-31");
        var fault = assertThrows(LetterJsonException.class, () -> LetterJson.parse(text));
        assertEquals(
                "letter, key 'dated': expected an ISO date, found '2024-02-31'",
                fault.getMessage());
    }

    private static Letter letter(Random random) {
        return new Letter(
                "external-letter",
                random.nextBoolean() ? "" : text(random),
                new AgencyCode(
                        "สน", "00" + (10 + random.nextInt(90)) + "." + (1 + random.nextInt(20))),
                Series.values()[random.nextInt(Series.values().length)],
                texts(random, 0),
                LocalDate.ofEpochDay(random.nextInt(30_000)),
                text(random),
                texts(random, 0),
                texts(random, 0).stream().map(Reference::new).toList(),
                texts(random, 0).stream()
                        .map(title -> new Enclosure(title, 1 + random.nextInt(99), "ชุด"))
                        .toList(),
                random.nextBoolean() ? "" : text(random),
                texts(random, 1),
                "ขอแสดงความนับถือ",
                signatory(random),
                random.nextBoolean() ? "" : text(random),
                texts(random, 0),
                texts(random, 0),
                texts(random, 0).stream()
                        .map(
                                plan ->
                                        new Annex(
                                                plan,
                                                1 + random.nextInt(9),
                                                Optional.of(text(random))
                                                        .filter(_ -> random.nextBoolean())))
                        .toList(),
                Urgency.values()[random.nextInt(4)],
                Secrecy.values()[random.nextInt(4)],
                particulars(random));
    }

    private static Optional<Signatory> signatory(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Signatory(text(random), texts(random, 1)));
            default ->
                    Optional.of(
                            new Signatory(
                                    text(random),
                                    texts(random, 1),
                                    Optional.of(
                                            new Acting(
                                                    ActingMode.values()[random.nextInt(6)],
                                                    text(random),
                                                    authority(random)))));
        };
    }

    private static Optional<Acting.Authority> authority(Random random) {
        return Optional.of(
                        new Acting.Authority(
                                text(random), day(random), day(random), Optional.empty()))
                .filter(_ -> random.nextBoolean());
    }

    private static Optional<LocalDate> day(Random random) {
        return Optional.of(LocalDate.ofEpochDay(random.nextInt(30_000)))
                .filter(_ -> random.nextBoolean());
    }

    private static Map<String, Particular> particulars(Random random) {
        List<Particular> all =
                List.of(
                        new Particular.Text(text(random)),
                        new Particular.Texts(texts(random, 1)),
                        new Particular.Day(LocalDate.ofEpochDay(random.nextInt(30_000))),
                        new Particular.Amount(random.nextLong(1_000_000_000_000L)),
                        new Particular.Number(BigDecimal.valueOf(random.nextInt(99_999), 2)),
                        new Particular.Flag(random.nextBoolean()),
                        new Particular.Rows(
                                List.of(
                                        Map.of("name", text(random), "role", ""),
                                        Map.of("name", text(random), "role", text(random)))));
        return all.stream()
                .filter(_ -> random.nextBoolean())
                .collect(Collectors.toMap(one -> text(random) + all.indexOf(one), one -> one));
    }

    private static List<String> texts(Random random, int least) {
        return IntStream.range(0, least + random.nextInt(4)).mapToObj(_ -> text(random)).toList();
    }

    private static String text(Random random) {
        int[] points = LETTERS.codePoints().toArray();
        var text = new StringBuilder("ก");
        for (int i = random.nextInt(20); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
