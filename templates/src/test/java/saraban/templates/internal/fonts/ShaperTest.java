package saraban.templates.internal.fonts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShaperTest {
    private static final Path LAKSAMAN = Path.of("/usr/share/fonts/truetype/tlwg/Laksaman.ttf");
    private static final Face FACE = face();

    private final Shaper shaper = new Shaper();

    private static Face face() {
        try {
            return new Face(SarabunFace.derive(Files.readAllBytes(LAKSAMAN), "Regular"));
        } catch (IOException e) {
            throw new AssertionError("install fonts-tlwg-laksaman-ttf", e);
        }
    }

    @Test
    void theDerivedFaceHasTheWidthsAndTheLineOfThSarabunNew() {
        assertEquals(0.386, FACE.advance(FACE.glyph('ก')), 0.0007);
        assertEquals(0.844, FACE.ascent(), 0.0005);
        assertEquals(0.457, FACE.descent(), 0.0005);
        assertEquals(0.030, FACE.lineGap(), 0.0005);
        assertEquals(21.3, 16 * (FACE.ascent() + FACE.descent() + FACE.lineGap()), 0.05);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "น้ำ", "ป้ำ", "ฝั่ง", "ผู้", "ปู่", "ญี่ปุ่น", "ฐุ", "ฎุ", "พันธุ์", "กำ", "ที่",
                "กิ๊ก", "ฟื้น", "ฬู่"
            })
    void glyphsStandInTheOrderOfTheLetters(String word) {
        Shaped shaped = shaper.shape(FACE, word);

        // ป ฝ ฟ push the upper part of SARA AM aside, so it is drawn, and read back, in two parts.
        String read = String.join("", shaped.meaning());
        assertEquals(
                word.equals("ป้ำ") ? "ป\u0E49\u0E4D\u0E32".length() : word.length(), read.length());
        if (!word.equals("ป้ำ")) {
            assertEquals(word, read);
        }
    }

    @Test
    void marksStandOverTheirConsonantAndToneMarksAboveVowels() {
        double consonant = shaper.shape(FACE, "ป").width();
        Shaped shaped = shaper.shape(FACE, "ปู่");

        assertEquals(consonant, shaped.width(), 1e-9);
        assertTrue(shaper.shape(FACE, "ปี่").glyphs()[2] != shaper.shape(FACE, "ป่").glyphs()[1]);
        assertTrue(shaper.shape(FACE, "ญ").glyphs()[0] != shaper.shape(FACE, "ญุ").glyphs()[0]);
    }

    @Test
    void aSyllableIsOneClusterAndAPrefixedVowelItsOwn() {
        assertArrayEquals(new int[] {0, 3, 4}, shaper.shape(FACE, "น้ำเก").clusterStart());
    }

    @Test
    void shapingIsTheSameOnManyThreads() throws InterruptedException, ExecutionException {
        long seed = Long.getLong("seed", 25L);
        List<String> words = words(new Random(seed));
        List<Shaped> alone = words.stream().map(word -> new Shaper().shape(FACE, word)).toList();

        List<Future<List<Shaped>>> together = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                together.add(
                        threads.submit(
                                () ->
                                        words.stream()
                                                .map(word -> shaper.shape(FACE, word))
                                                .toList()));
            }
        }

        for (Future<List<Shaped>> found : together) {
            for (int i = 0; i < words.size(); i++) {
                assertArrayEquals(
                        alone.get(i).glyphs(),
                        found.get().get(i).glyphs(),
                        "seed " + seed + ": " + words.get(i));
                assertArrayEquals(
                        alone.get(i).x(),
                        found.get().get(i).x(),
                        "seed " + seed + ": " + words.get(i));
            }
        }
    }

    private static List<String> words(Random random) {
        String consonants = "กขคงจฉชซญฎฏฐฑณดตถทธนบปผฝพฟภมยรลวศษสหอฮ";
        String vowels = "ัิีึืุู";
        String tones = "่้๊๋์";
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 0; syllable <= i % 4; syllable++) {
                word.append(consonants.charAt(random.nextInt(consonants.length())));
                if (random.nextBoolean()) {
                    word.append(vowels.charAt(random.nextInt(vowels.length())));
                }
                if (random.nextBoolean()) {
                    word.append(tones.charAt(random.nextInt(tones.length())));
                }
            }
            words.add(word.toString());
        }
        return words;
    }
}
