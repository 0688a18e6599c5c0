package saraban.corpus.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest
    @EnumSource(CellType.class)
    void nothingTypedIsBlankInEveryColumn(CellType type) {
        assertInstanceOf(Reading.Blank.class, Cell.read(type, " \u00A0\u200B\n").reading());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ๒๖๖,๐๐๐                                    | 26600000   | false | false
                    266000                                     | 26600000   | false | false
                    จำนวน ๒๐,๐๐๐ บาท                           | 2000000    | false | false
                    ๑๒,๕๐๐.๕๐                                  | 1250050    | false | false
                    ๕,๐๐๐.-                                    | 500000     | false | false
                    ปีละ ๕๐๐,๐๐๐ บาท                           | 50000000   | false | true
                    ค่าดำเนินการ รางวัล ปีละ ๒๐๐,๐๐๐ บาท        | 20000000   | false | true
                    ประมาณ ๑ ล้านบาท รวมค่าจัดพิมพ์             | 100000000  | true  | false
                    ค่าสัมมนาประมาณ ๑,๕๐๐,๐๐๐ บาท               | 150000000  | true  | false
                    งบประมาณ ๕๐,๐๐๐ บาท                        | 5000000    | false | false
                    ๐                                          | 0          | false | false
                    """)
    void anAmountIsReadOutOfItsPhrase(
            String text, long satang, boolean approximate, boolean perYear) {
        assertEquals(
                new Reading.Amount(satang, approximate, perYear),
                Cell.read(CellType.AMOUNT, text).reading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไม่ใช้งบประมาณ", "(ไม่ใช้งบประมาณ)", "-", "–", "ไม่มีค่าใช้จ่าย"})
    void zeroOnPurposeIsNeitherBlankNorUnreadable(String text) {
        Cell cell = Cell.read(CellType.AMOUNT, text);

        assertInstanceOf(Reading.NotUsed.class, cell.reading());
        assertEquals(0, cell.satang().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "กองคลัง จำนวน ๔๐,๐๐๐ บาท กองช่าง จำนวน ๔๐,๐๐๐ บาท",
                "๒๖๖๐,๐๐๐",
                "๑,๐๓",
                "-๕๐๐",
                "สามพันบาท",
                "๐.๐๐๕"
            })
    void anAmountThatIsNotOneIsUnreadable(String text) {
        assertTrue(Cell.read(CellType.AMOUNT, text).isUnreadable(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ๑๗            | 17
                    1,031 คน      | 1031
                    จำนวน ๔ ครั้ง  | 4
                    ประมาณ ๑๐๐ แห่ง | 100
                    """)
    void aCountIsReadWithItsUnit(String text, long count) {
        assertEquals(count, Cell.read(CellType.COUNT, text).count().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"๑๒.๕", "๓ - ๕", "หลายคน", "-๓", "๑,๐๓"})
    void aCountThatIsNotOneIsUnreadable(String text) {
        assertTrue(Cell.read(CellType.COUNT, text).isUnreadable(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PERCENT | ร้อยละ ๘๐          | 80
                    PERCENT | ไม่น้อยกว่าร้อยละ ๘๐ | 80
                    PERCENT | 2                 | 2
                    PERCENT | ๑๒.๕ %            | 12.5
                    SCORE   | 0.1000            | 0.1000
                    SCORE   | ระดับ ๕           | 5
                    SCORE   | ๔ คะแนน           | 4
                    """)
    void percentagesAndScoresKeepTheirDecimals(CellType type, String text, BigDecimal value) {
        assertEquals(value, Cell.read(type, text).decimal().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ๒๔ เมษายน ๒๕๖๗                    | 2024-04-24 | 2024-04-24
                    22 - 23 ธ.ค. 53                   | 2010-12-22 | 2010-12-23
                    18-21 ส.ค. 54                     | 2011-08-18 | 2011-08-21
                    22 – 23 ก.พ.54                    | 2011-02-22 | 2011-02-23
                    ๑ ตุลาคม ๒๕๖๖-๓๐ กันยายน ๒๕๖๗       | 2023-10-01 | 2024-09-30
                    วันที่ ๓๐ มกราคม ถึง ๒ กุมภาพันธ์ ๒๕๖๗ | 2024-01-30 | 2024-02-02
                    ตุลาคม ๒๕๖๖ - กันยายน ๒๕๖๗          | 2023-10-01 | 2024-09-30
                    ต.ค. - ธ.ค. ๖๖                    | 2023-10-01 | 2023-12-31
                    ก.พ. ๖๗                           | 2024-02-01 | 2024-02-29
                    ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗           | 2023-10-01 | 2024-09-30
                    2023-10-01                        | 2023-10-01 | 2023-10-01
                    """)
    void daysAndRunsOfDaysAreRead(String text, LocalDate from, LocalDate to) {
        assertEquals(
                new Reading.Period(from, to),
                Cell.read(CellType.DATE, text).period().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"๓๑ กุมภาพันธ์ ๒๕๖๗", "23 - 22 ธ.ค. 53", "ทุกวันจันทร์", "๒๕๖๗"})
    void whatIsNoDayIsUnreadable(String text) {
        assertTrue(Cell.read(CellType.DATE, text).isUnreadable(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ๒๕๖๗ - ๒๕๖๙               | 2567 2568 2569
                    ๕๗, ๕๙                    | 2557 2559
                    ๕๗-๖๐                     | 2557 2558 2559 2560
                    ปีงบประมาณ พ.ศ. ๒๕๗๐ - ๒๕๗๓ | 2570 2571 2572 2573
                    """)
    void yearsAreASetPerhapsWithGaps(String text, String years) {
        var expected =
                new TreeSet<>(Arrays.stream(years.split(" ")).map(Integer::valueOf).toList());

        assertEquals(new Reading.Years(expected), Cell.read(CellType.YEARS, text).reading());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ๑.๑ ส่งเสริมการพัฒนา      | 1.1   | ส่งเสริมการพัฒนา
                    (๒) เพื่อให้บุคลากร        | 2     | เพื่อให้บุคลากร
                    ยุทธศาสตร์ที่ ๓ : สร้างเครือข่าย | 3  | สร้างเครือข่าย
                    กลยุทธ์ที่ ๑.๒ ยกย่อง      | 1.2   | ยกย่อง
                    ๑.๒.๓. จัดกิจกรรม         | 1.2.3 | จัดกิจกรรม
                    ๔                        | 4     | ''
                    ๕.                       | 5     | ''
                    """)
    void theNumberBeforeTheWordsIsRead(String text, String path, String rest) {
        List<Integer> numbers = Arrays.stream(path.split("\\.")).map(Integer::valueOf).toList();

        assertEquals(
                new Reading.Numbered(numbers, rest), Cell.read(CellType.NUMBERED, text).reading());
    }

    @Test
    void wordsWithoutNumberHaveNoPath() {
        assertEquals(List.of(), Cell.read(CellType.NUMBERED, "ส่งเสริมการพัฒนา").path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓", "☑", "↔", "<-->", "→", "x", "/", "←→"})
    void aTickAndAnArrowMark(String text) {
        assertTrue(Cell.read(CellType.MARK, text).marked(), text);
    }

    @Test
    void anEmptyBoxIsNotMarkedAndWordsAreUnreadable() {
        assertEquals(new Reading.Marked(false), Cell.read(CellType.MARK, "☐").reading());
        assertTrue(Cell.read(CellType.MARK, "ทุกปี").isUnreadable());
    }
}
