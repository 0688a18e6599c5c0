package saraban.corpus.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNumberTest {
    private static final List<Series> PRINTED =
            Arrays.stream(Series.values()).filter(Series::printed).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓",
                "มท 0809.2/ว 5213",
                "มท๐๘๐๙.๒/ว๕๒๑๓",
                "มท.๐๘๐๙.๒/ว.๕๒๑๓",
                "มท ๐๘๐๙.๒ / ว. ๕๒๑๓",
                "ม.ท. ๐๘๐๙.๒/ว ๕๒๑๓"
            })
    void everyWritingOfOneNumberIsTheSameNumber(String written) {
        LetterNumber number = LetterNumber.parse(written).orElseThrow();

        assertEquals("มท ๐๘๐๙.๒/ว ๕๒๑๓", number.printed());
        assertEquals("มท|0809.2|ว|5213", number.key());
    }

    @Test
    void aCircularNumberIsNeverTheOrdinaryNumberOfTheSameValue() {
        LetterNumber circular = LetterNumber.parse("สน ๐๐๒๓.๒/ว ๓").orElseThrow();
        LetterNumber ordinary = LetterNumber.parse("สน ๐๐๒๓.๒/๓").orElseThrow();

        assertTrue(!circular.equals(ordinary) && !circular.key().equals(ordinary.key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ที่",
                "ที่ สน ๐๐๒๓.๒/",
                "๑๒๓/๒๙๖๗",
                "๐/๒๕๖๗",
                "๑๒๓/๒๕๖",
                "ครั้งที่ ๕/๒๕๖๖",
                "ที่ บันทึกข้อความ",
                "สน ๐๐๒๓.๒/๐"
            })
    void whatIsNoLetterNumberIsNotReadAsOne(String written) {
        assertTrue(LetterNumber.parse(written).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ที่ ๑๒๓/๒๕๖๗", "123/2567", "ที่๑๒๓ / ๒๕๖๗"})
    @Article(16)
    void theNumberOfAnOrderEndsInItsYear(String written) {
        LetterNumber number = LetterNumber.parse(written).orElseThrow();

        assertEquals(new LetterNumber.Yearly(Series.ORDER, 123, new BuddhistYear(2567)), number);
        assertEquals("๑๒๓/๒๕๖๗", number.printed());
        assertEquals("123/2567", number.key());
    }

    @Test
    @Article(24)
    void theNumberOfACertificateIsKnownByTheWordBeforeIt() {
        assertEquals(
                new LetterNumber.Yearly(Series.CERTIFICATE, 33, new BuddhistYear(2567)),
                LetterNumber.parse("เลขที่ ๓๓/๒๕๖๗").orElseThrow());
    }

    @Test
    void ordinalsStartAtOne() {
        var agency = new AgencyCode("สน", "0023.2");

        assertThrows(
                IllegalArgumentException.class,
                () -> new LetterNumber.Coded(agency, Series.ORDINARY, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> LetterNumber.of(agency, Series.ORDER, new BuddhistYear(2567), 0));
    }

    @Test
    void everyNumberReadsBackAsPrinted() {
        long seed = Long.getLong("seed", 20260101);
        var random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            var agency =
                    new AgencyCode(
                            "สน",
                            "%04d.%d".formatted(random.nextInt(10_000), random.nextInt(1, 100)));
            Series series = PRINTED.get(random.nextInt(PRINTED.size()));
            var year = new BuddhistYear(random.nextInt(2500, 2600));
            LetterNumber number = LetterNumber.of(agency, series, year, random.nextInt(1, 100_000));

            assertEquals(
                    number,
                    LetterNumber.parse(series.label() + " " + number.printed()).orElseThrow(),
                    "seed " + seed);
        }
    }
}
