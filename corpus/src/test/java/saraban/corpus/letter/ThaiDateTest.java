package saraban.corpus.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDateTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 7);

    @Test
    void aLetterDateHasNeitherTheWordForDayNorForEra() {
        assertEquals("๗ มกราคม ๒๕๖๗", ThaiDate.printed(DAY));
        assertEquals("๗ ม.ค. ๒๕๖๗", ThaiDate.shortPrinted(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๗ มกราคม ๒๕๖๗",
                "7 มกราคม 2567",
                "วันที่ ๗ มกราคม พ.ศ. ๒๕๖๗",
                "7 ม.ค. 67",
                "7ม.ค.67",
                "7 ม.ค. 2567",
                "7/1/2567",
                "07/01/67",
                "๗/๑/๒๕๖๗",
                "2024-01-07",
                "7.1.2567",
                "วันที่ ๗ เดือน มกราคม พ.ศ. ๒๕๖๗"
            })
    void everyWritingOfOneDayIsThatDay(String written) {
        assertEquals(DAY, ThaiDate.parse(written).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "๓๑ กุมภาพันธ์ ๒๕๖๗",
                "32/1/2567",
                "มกราคม ๒๕๖๗",
                "7 มกรา 2567",
                "2567-13-01",
                "1700-01-01",
                "9999-01-01"
            })
    void whatTheCalendarLacksIsNoDate(String written) {
        assertTrue(ThaiDate.parse(written).isEmpty());
    }

    @Test
    void everyDayReadsBackAsPrinted() {
        for (LocalDate day = LocalDate.of(2023, 12, 1);
                day.isBefore(LocalDate.of(2025, 1, 31));
                day = day.plusDays(1)) {
            assertEquals(day, ThaiDate.parse(ThaiDate.printed(day)).orElseThrow());
            assertEquals(day, ThaiDate.parse(ThaiDate.shortPrinted(day)).orElseThrow());
        }
    }
}
