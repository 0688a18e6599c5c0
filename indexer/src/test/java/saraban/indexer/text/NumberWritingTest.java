package saraban.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWritingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓",
                "มท 0809.2/ว 5213",
                "มท๐๘๐๙.๒/ว๕๒๑๓",
                "มท.๐๘๐๙.๒/ว.๕๒๑๓",
                "มท ๐๘๐๙.๒ / ว. ๕๒๑๓",
                "ม.ท. ๐๘๐๙.๒/ว ๕๒๑๓",
                "มท ๐๘๐๙.๐๒/ว ๐๕๒๑๓",
                "มท ๐๘๐๙ . ๒ /ว ๕๒๑๓",
                "มท 08092-ว5213"
            })
    void everyWritingOfANumberGivesOneKey(String written) {
        assertEquals(Optional.of("#มท8092/ว5213"), key(written));
    }

    @ParameterizedTest
    @CsvSource({
        "ที่ สน ๐๐๒๓.๑๕/๑๘, #สน2315/18",
        "ที่ มท 0809.6/ว 173, #มท8096/ว173",
        "ศธ 0527.10/ว 099, #ศธ52710/ว99",
        "ขก ๗๒๔๐๑/๑๑๙, #ขก72401/119",
        "๘๐๙.๒/ว ๕๒๑๓, #8092/ว5213",
        "ว ๕๒๑๓, #/ว5213"
    })
    void agenciesSeriesAndOrdinalsAreKept(String written, String key) {
        assertEquals(Optional.of(key), key(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ที่ ๑๒๓/๒๕๖๗",
                "ครั้งที่ ๕/๒๕๖๖",
                "โทร. ๐ ๔๒๗๑ ๕๑๒๒, ๐ ๔๒๗๑ ๖๔๘๒",
                "โทร ๐-๒๒๕๑-๙๐๐๐ ต่อ ๔๒๑๘",
                "มาตรา ๓๓ (๒) ประกอบมาตรา ๓๓ (๕)",
                "ที่ สน ๐๐๒๓.๒/",
                "๗/๑/๒๕๖๗",
                "พ.ศ. ๒๕๖๖ - ๒๕๗๐",
                "ก.ถ. ๒๕๖๖"
            })
    void otherNumbersAreNoLetterNumbers(String written) {
        assertEquals(List.of(), NumberWriting.in(ThaiText.cleaned(written)));
    }

    @Test
    void numbersAreFoundInRunningText() {
        String text =
                ThaiText.cleaned(
                        "ตามหนังสือจังหวัดสกลนคร ที่ สน ๐๐๒๓.๒/ว ๓ ลงวันที่ ๒ มกราคม ๒๕๖๗ และ ที่ สน ๐๐๒๓.๒/ว ๗");
        assertEquals(
                List.of("#สน232/ว3", "#สน232/ว7"),
                NumberWriting.in(text).stream().map(found -> found.number().key()).toList());
    }

    private static Optional<String> key(String written) {
        return NumberWriting.parse(ThaiText.cleaned(written)).map(NumberWriting::key);
    }
}
