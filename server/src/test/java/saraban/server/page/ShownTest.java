package saraban.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void timesAreOfBangkokAndYearsBuddhist() {
        assertEquals("๑ ม.ค. ๒๕๖๗ ๐๐.๓๐ น.", Shown.moment(Instant.parse("2023-12-31T17:30:00Z")));
        assertEquals("๗ ม.ค. ๒๕๖๗", Shown.day(LocalDate.of(2024, 1, 7)));
    }

    @Test
    void sizesAndSharesAreRounded() {
        assertEquals("1 kB", Shown.size(3));
        assertEquals("20 kB", Shown.size(20_480));
        assertEquals("1.5 MB", Shown.size(1_499_999));
        assertEquals("93%", Shown.share(0.932));
    }

    @Test
    void aTextIsCutAtItsMarks() {
        List<Marked> pieces = Marked.cut("ขอเชิญประชุมใหญ่", List.of(new int[] {6, 12}));

        assertEquals(
                List.of(
                        new Marked("ขอเชิญ", false),
                        new Marked("ประชุม", true),
                        new Marked("ใหญ่", false)),
                pieces);
    }

    @Test
    void addressesLeaveOutWhatIsEmpty() {
        assertEquals(
                "/search?q=%E0%B8%A7+%E0%B9%93&page=2",
                Addresses.of("/search", "q", "ว ๓", "year", "", "page", "2"));
    }
}
