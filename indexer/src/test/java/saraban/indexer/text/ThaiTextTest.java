package saraban.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTest {
    private static final String LETTERS =
            "กขคนมรอสปิีึืัุู็่้๊๋์ํำาเแโ ฺๆฯ๐๑๒๓๗๙09oOlI.,/-\n\t\u200b\u00a0\u00ad\uf701\uf70a\uf70fabcé\u0301\u0926<b>|";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ส\u0e4d\u0e32รวจ|สำรวจ",
                "น\u0e4d\u0e49\u0e32ท่วม|น้ำท่วม",
                "น\u0e49\u0e4d\u0e32ท่วม|น้ำท่วม",
                "น\u0e33\u0e49ท่วม|น้ำท่วม",
                "เเผน|แผน",
                "ท่่าน|ท่าน",
                "ท\u0e48\u0e35|ที่",
                "ท ี่|ที่",
                "ส ำนัก|สำนัก",
                "ทํ างาน|ทำงาน",
                "อง\u200bค์กร\u00ad|องค์กร",
                "ก\u00a0ข|ก ข",
                "๒๕๖๖ – ๒๕๗๐|2566 - 2570",
                "25๖๖ ๒๕6๑ ๒๕๘o|2566 2561 2580",
                "ว ๕๒l๓|ว 5213",
                "นาย\u0926\u0928ัย|นายดนัย",
                "\uf70eญ\uf70aู|์ญู่",
                "<p>ก</p><input checked=\"\" type=\"checkbox\"/>ข|\tก\t\tข",
                "[bookmark: _Hlk139886870]ก|\tก",
                "100l 5G o3|100l 5G o3",
            })
    void whatLooksTheSameIsWrittenTheSame(String written, String cleaned) {
        assertEquals(cleaned, ThaiText.cleaned(written));
    }

    @Test
    void cellBordersOfTextTablesBecomeTabs() {
        assertEquals("\tก\tข\t", ThaiText.cleaned("|ก|ข|"));
    }

    @Test
    void aStretchOfTheCleanedTextPointsBackAtTheOriginal() {
        String written = "ที่ ส\u0e4d\u0e32\u200bรวจ ๒๕๖๗";
        AlignedText text = ThaiText.clean(written);
        int word = text.cleaned().indexOf("สำรวจ");
        Span original = text.toOriginal(word, word + "สำรวจ".length());
        assertEquals("ส\u0e4d\u0e32\u200bรวจ", written.substring(original.start(), original.end()));
        Span cleaned = text.toCleaned(original.start(), original.end());
        assertEquals("สำรวจ", text.cleaned().substring(cleaned.start(), cleaned.end()));
    }

    @Test
    void cleaningTwiceChangesNothingAndOffsetsStayInsideInOrder() {
        long seed = Long.getLong("seed", 7695139968169L);
        var random = new Random(seed);
        for (int run = 0; run < 5_000; run++) {
            var given = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                given.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String said = "-Dseed=" + seed + ": " + escaped(given);
            AlignedText text = ThaiText.clean(given.toString());
            assertEquals(escaped(text.cleaned()), escaped(ThaiText.cleaned(text.cleaned())), said);
            assertTrue(Normalizer.isNormalized(text.cleaned(), Normalizer.Form.NFC), said);
            int last = 0;
            for (int i = 0; i < text.cleaned().length(); i++) {
                Span span = text.toOriginal(i, i + 1);
                assertTrue(
                        span.start() >= last && span.end() <= given.length() && span.length() > 0,
                        said);
                last = span.start();
            }
        }
    }

    private static String escaped(CharSequence text) {
        var escaped = new StringBuilder();
        text.chars()
                .forEach(
                        c ->
                                escaped.append(
                                        c < 0x80 && c > 0x1f
                                                ? Character.toString(c)
                                                : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
