package saraban.tools.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OcrScoreTest {
    @Test
    void whiteSpaceAndWritingsOfOneLetterDoNotCount() {
        OcrScore score = OcrScore.of("จำนวน ๑ ชุด แนบ", "จํานวน๑ชุด\nเเนบ");

        assertEquals(0, score.wrong());
    }

    @Test
    void everyWrongMissingAndExtraCharacterCounts() {
        OcrScore score = OcrScore.of("ที่ว่าการ", "ทีว่าภารก");

        assertEquals(3, score.wrong());
        assertEquals(9, score.characters());
    }

    @Test
    void aNumberCountsOnlyWhenAllItsDigitsAreRight() {
        OcrScore score =
                OcrScore.of("ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓ พ.ศ. ๒๕๖๖", "ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓ พ.ศ. ๒๕๐๓");

        assertEquals(3, score.numbers());
        assertEquals(2, score.numbersFound());
    }

    @Test
    void scoresOfPagesAddUp() {
        OcrScore one = OcrScore.of("ก", "ข");
        OcrScore other = OcrScore.of("กกก", "กกก");

        assertEquals(25.0, one.plus(other).characterErrorPercent());
    }
}
