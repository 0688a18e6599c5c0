package saraban.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {
    @ParameterizedTest
    @CsvSource({
        "ส\u0e4dานักงาน, สำนักงาน",
        "น\u0e4d\u0e49า, น้ำ",
        "น\u0e49\u0e4dา, น้ำ",
        "ต\ufffdาบล, ตำบล",
        "จ านวน, จำนวน",
        "เเผน, แผน",
        "ท\u0e48\u0e35, ที่",
        "ส\u0e48\u0e34ง, สิ่ง",
        "ห น\u0e31\u0e07สือ, ห นังสือ",
        "การ ะ, การะ",
        "ท\uf70aี, ที่",
        "\uf700าน, ฐาน",
        "เ รื่อง, เรื่อง",
        "ที่\u0e48, ที่",
        "ก\u200bาร, การ",
        "ดาเนินการ, ดำเนินการ",
        "ราคาของนาเข้า, ราคาของนาเข้า",
        "๒๕๖o๗, ๒๕๖๐๗",
        "มีนาคม\u00a0๒๕๖๗, มีนาคม ๒๕๖๗"
    })
    void aBrokenWritingBecomesTheRightOne(String broken, String right) {
        assertEquals(right, TextRepair.repaired(PlacedText.unplaced(broken)).text());
    }

    @ParameterizedTest
    @CsvSource({
        "ที่ว่าการอำเภอบ้านม่วง",
        "'โทร. ๐ ๔๒๗๙ ๔๕๘๒'",
        "เกียรติ์ ศักดิ์สิทธิ์ น้ำผึ้ง",
        "e-mail saraban@example.go.th"
    })
    void rightTextStaysAsItIs(String text) {
        assertEquals(text, TextRepair.repaired(PlacedText.unplaced(text)).text());
    }

    @Test
    void placesTravelWithTheirCharacters() {
        Box first = new Box(0.1f, 0.1f, 0.1f, 0.1f);
        Box second = new Box(0.2f, 0.1f, 0.1f, 0.1f);
        PlacedText broken =
                new PlacedText.Builder()
                        .add("จ", first)
                        .add("\u200b", null)
                        .add("\u0e4d", second)
                        .add("า", second)
                        .build();

        PlacedText right = TextRepair.repaired(broken);

        assertEquals("จำ", right.text());
        assertEquals(Optional.of(first), right.box(0, 1));
        assertEquals(Optional.of(second), right.box(1, 2));
    }

    /// What has been repaired needs no repair.
    @Test
    void repairingTwiceIsRepairingOnce() {
        long seed = Long.getLong("seed", 20261124L);
        Random random = new Random(seed);
        String alphabet = "กขนมสเแไาำะัิี่้๊์ํ็ุู \n\t\u200b\ufffd\uf70a๐๑oอ";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            PlacedText once = TextRepair.repaired(PlacedText.unplaced(text.toString()));
            PlacedText twice = TextRepair.repaired(once);
            assertEquals(once.text(), twice.text(), "seed " + seed + ": " + text);
        }
    }
}
