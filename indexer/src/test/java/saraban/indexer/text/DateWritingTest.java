package saraban.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWritingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "๗ มกราคม ๒๕๖๗|@2024-01-07",
                "วันที่  ๗ มกราคม ๒๕๖๗|@2024-01-07",
                "สั่ง  ณ  วันที่  ๑๘  สิงหาคม  พ.ศ.  ๒๕๖๖|@2023-08-18",
                "25 ธ.ค. 2566|@2023-12-25",
                "23 ธ.ค. 53|@2010-12-23",
                "23 ก.พ.54|@2011-02-23",
                "๕ พ.ย. ๖๓|@2020-11-05",
                "5 พย 63|@2020-11-05",
                "7/1/2567|@2024-01-07",
                "07/01/2024|@2024-01-07",
                "7.1.2567|@2024-01-07",
                "2024-01-07|@2024-01-07",
                "7 January 2024|@2024-01-07",
                "Jan 7, 2024|@2024-01-07",
                "7 เดือนมกราคม พ.ศ. 2567|@2024-01-07",
                "มกราคม ๒๕๖๗|@2024-01",
                "ม.ค. 67|@2024-01",
                "พ.ศ. ๒๕๖๗|@2024",
                "ปีงบประมาณ พ.ศ. 2567|@2024",
                "25๖๖|@2023",
                "ค.ศ. 2024|@2024",
            })
    void aDateIsReadInAnyWriting(String written, String exact) {
        List<Spotted> found = DateWriting.in(ThaiText.cleaned(written));
        assertEquals(1, found.size(), found.toString());
        assertEquals(exact, found.getFirst().tokens().getFirst());
    }

    @Test
    void bothEndsOfARangeAreRead() {
        assertEquals(
                List.of("@2011-08-18", "@2011-08", "@2011", "@2011-08-21"),
                DateWriting.in("18-21 ส.ค. 54").getFirst().tokens());
        assertEquals(
                List.of("@2023-10-01", "@2024-09-30"),
                DateWriting.in(ThaiText.cleaned("๑ ตุลาคม ๒๕๖๖-๓๐ กันยายน ๒๕๖๗")).stream()
                        .map(spot -> spot.tokens().getFirst())
                        .toList());
        assertEquals(
                List.of("@2011-02-28", "@2011-02", "@2011", "@2011-03-02", "@2011-03"),
                DateWriting.in("28 ก.พ. - 2 มี.ค. 54").getFirst().tokens());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 กุมภาพันธ์ 2567",
                "ก.ค. และ ก.พ.",
                "12/2567/8",
                "วงเงิน 2,567 บาท",
                "โทร. 0 4271 2567 8",
                "32/1/2567"
            })
    void whatIsNoDayIsNotRead(String text) {
        assertEquals(
                List.of(),
                DateWriting.in(text).stream()
                        .filter(spot -> spot.tokens().getFirst().length() == "@2024-01-07".length())
                        .toList());
    }
}
