package saraban.corpus.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BahtTextTest {
    private static final List<String> DIGITS =
            List.of("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");
    private static final List<String> PLACES = List.of("แสน", "หมื่น", "พัน", "ร้อย", "สิบ");

    @ParameterizedTest
    @CsvSource({
        "0, ศูนย์บาทถ้วน",
        "25, ยี่สิบห้าสตางค์",
        "1, หนึ่งสตางค์",
        "100, หนึ่งบาทถ้วน",
        "1000, สิบบาทถ้วน",
        "1100, สิบเอ็ดบาทถ้วน",
        "2100, ยี่สิบเอ็ดบาทถ้วน",
        "10100, หนึ่งร้อยเอ็ดบาทถ้วน",
        "11111, หนึ่งร้อยสิบเอ็ดบาทสิบเอ็ดสตางค์",
        "54600000, ห้าแสนสี่หมื่นหกพันบาทถ้วน",
        "100000000, หนึ่งล้านบาทถ้วน",
        "100000100, หนึ่งล้านเอ็ดบาทถ้วน",
        "2100000000, ยี่สิบเอ็ดล้านบาทถ้วน",
        "100000000000000, หนึ่งล้านล้านบาทถ้วน",
        "100000100000000, หนึ่งล้านเอ็ดล้านบาทถ้วน",
        "-150, ลบหนึ่งบาทห้าสิบสตางค์"
    })
    void aSumIsWrittenAsItIsRead(long satang, String words) {
        assertEquals(words, BahtText.of(satang));
    }

    @Test
    void everySumReadsBackFromItsWords() {
        long seed = Long.getLong("seed", 20261124);
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long satang = random.nextLong(1L << (1 + random.nextInt(62)));

            assertEquals(satang, read(BahtText.of(satang)), "seed " + seed);
        }
    }

    @Test
    void everySumOfASmallPurseReadsBackAndIsWrittenByItselfAlone() {
        for (long satang = 0; satang < 200_000; satang++) {
            assertEquals(satang, read(BahtText.of(satang)));
        }
    }

    @Test
    void aCountBelowZeroHasNoWords() {
        assertThrows(IllegalArgumentException.class, () -> BahtText.number(-1));
    }

    /// Reads a sum from its words, by the grammar of a reader and not by that of the writer.
    private static long read(String words) {
        String[] parts = words.split("บาท", -1);
        String baht = parts.length == 2 ? parts[0] : "";
        String rest = parts.length == 2 ? parts[1] : words;
        long satang =
                rest.equals("ถ้วน") || rest.isEmpty() ? 0 : number(rest.replace("สตางค์", ""));
        return (baht.isEmpty() ? 0 : number(baht)) * 100 + satang;
    }

    private static long number(String words) {
        int million = words.lastIndexOf("ล้าน");
        if (million >= 0) {
            String last = words.substring(million + "ล้าน".length());
            return number(words.substring(0, million)) * 1_000_000
                    + (last.isEmpty() ? 0 : number(last));
        }
        long value = 0;
        String left = words;
        long worth = 100_000;
        for (String place : PLACES) {
            int end = left.indexOf(place);
            if (end >= 0) {
                value += worth * digit(left.substring(0, end));
                left = left.substring(end + place.length());
            }
            worth /= 10;
        }
        return left.isEmpty() ? value : value + digit(left);
    }

    private static int digit(String word) {
        return switch (word) {
            case "ศูนย์" -> 0;
            case "", "เอ็ด" -> 1;
            case "ยี่" -> 2;
            default -> {
                int place = DIGITS.indexOf(word);
                if (place < 0) {
                    throw new AssertionError("no digit: '" + word + "'");
                }
                yield place + 1;
            }
        };
    }
}
