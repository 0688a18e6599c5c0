package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTextTest {
    /// `_` stands for a space at which no line may end.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ที่ สน 0023.2/ว 7|ที่_สน_๐๐๒๓.๒/ว_๗",
                "พ.ศ. 2567 - 2570|พ.ศ._๒๕๖๗_-_๒๕๗๐",
                "ห้อง 2 - 3 เวลา 09.00 - 18.00 น.|ห้อง ๒ - ๓ เวลา ๐๙.๐๐ - ๑๘.๐๐_น.",
                "เงิน 738,500 บาท|เงิน ๗๓๘,๕๐๐_บาท",
                "เวลา 09.30 น. ณ หอประชุม|เวลา ๐๙.๓๐_น. ณ หอประชุม",
                "7 มกราคม 2567|๗_มกราคม ๒๕๖๗",
                "โทร. 0 4271 5122 ต่อ 14|โทร._๐_๔๒๗๑_๕๑๒๒ ต่อ ๑๔",
                "ร้อยละ 80 ตามมาตรา 33|ร้อยละ_๘๐ ตามมาตรา_๓๓",
                "นายสมชาย ใจดี|นายสมชาย_ใจดี",
                "(นางสาวกุลนิษฐ์ ผู้พิทักษ์ถิ่น)|(นางสาวกุลนิษฐ์_ผู้พิทักษ์ถิ่น)",
                "นายอำเภอ ทุกอำเภอ|นายอำเภอ ทุกอำเภอ",
                "นายกเทศมนตรีตำบล ทุกแห่ง|นายกเทศมนตรีตำบล ทุกแห่ง",
                "ส่งทาง a2567@b.example ภายใน 3 วัน|ส่งทาง a2567@b.example ภายใน ๓_วัน",
                "เว็บ https://x.example/a/2567 (1 แผ่น)|เว็บ https://x.example/a/2567 (๑_แผ่น)",
                "มาตรฐาน ISO 9001 จำนวน 2 ชุด|มาตรฐาน ISO 9001 จำนวน_๒_ชุด",
                "COVID-19 ระลอก 5|COVID-19 ระลอก ๕",
                "Android รุ่น 9|Android รุ่น ๙",
                "ระบบ e-mail 2 ครั้ง|ระบบ e-mail ๒_ครั้ง",
            })
    void digitsBecomeThaiAndWhatBelongsTogetherStays(String typed, String paper) {
        assertEquals(paper, PaperText.of(typed).replace(PaperText.NO_BREAK_SPACE, '_'));
    }
}
