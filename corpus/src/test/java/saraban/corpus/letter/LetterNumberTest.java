package saraban.corpus.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNumberTest {
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
                "๑๒๓/๒๕๖๗",
                "ครั้งที่ ๕/๒๕๖๖",
                "ที่ บันทึกข้อความ",
                "สน ๐๐๒๓.๒/๐"
            })
    void whatIsNoLetterNumberIsNotReadAsOne(String written) {
        assertTrue(LetterNumber.parse(written).isEmpty());
    }

    @Test
    void ordinalsStartAtOne() {
        var agency = new AgencyCode("สน", "0023.2");

        assertThrows(
                IllegalArgumentException.class, () -> new LetterNumber(agency, Series.ORDINARY, 0));
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
            Series series = Series.values()[random.nextInt(2)];
            var number = new LetterNumber(agency, series, random.nextInt(1, 100_000));

            assertEquals(
                    number, LetterNumber.parse(number.printed()).orElseThrow(), "seed " + seed);
        }
    }
}
