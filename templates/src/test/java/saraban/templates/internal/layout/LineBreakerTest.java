package saraban.templates.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private final LineBreaker breaker = new LineBreaker();

    /// A bar stands wherever a new line may begin. The list is golden: a newer dictionary that
    /// moves a bar moves lines on paper, and must be looked at.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ขอ|เชิญ|ประชุม|คณะ|กรรมการ|พัฒนา|จังหวัด",
                "จึง|เรียน|มา|เพื่อ|ทราบ|และ|ถือ|ปฏิบัติ",
                "หนังสือ|ที่ |สน |๐๐๒๓.๒/ว |๗ |ลง|วัน|ที่ |๕ |มกราคม |๒๕๖๗",
                "เรื่อง|อื่น ๆ |ที่|เกี่ยวข้อง |(ถ้า|มี)",
                "กรุงเทพฯ |และ|ปริมณฑล",
                "พ.ศ.\u00A0๒๕๖๖ |เป็นต้น|ไป",
                "ฝั่ง|แม่น้ำ|ญี่ปุ่น|พันธุ์|ปลา",
                "ร้อย|ละ |๘๐ |ขึ้น|ไป",
                "และ/หรือ|ผู้|แทน",
                "saraban@example.go.th |หรือ|โทรสาร",
                "คำ\u2060นำ",
            })
    void linesBreakBetweenWordsAndNowhereElse(String barred) {
        String text = barred.replace("|", "");

        BitSet breaks = breaker.breaks(text);

        StringBuilder found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            found.append(breaks.get(i) ? "|" : "").append(text.charAt(i));
        }
        assertEquals(barred, found.toString());
    }
}
