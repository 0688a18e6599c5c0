package saraban.indexer.internal.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.indexer.extract.Box;
import saraban.indexer.extract.OcrEngine;
import saraban.indexer.extract.OcrEngineContract;
import saraban.indexer.extract.OcrFailedException;
import saraban.indexer.extract.OcrPage;
import saraban.indexer.extract.PageImage;
import saraban.indexer.extract.QuarterTurn;
import saraban.indexer.extract.TestPapers;

class TesseractOcrTest implements OcrEngineContract {
    private static final int DPI = 150;
    private static final String NUMBER = "๗๖๔๘";

    @Override
    public OcrEngine engine() {
        return TesseractOcr.open(1);
    }

    @Override
    public PageImage legible() {
        return image(TestPapers.picture(TestPapers.LETTER, DPI));
    }

    @Override
    public String word() {
        return NUMBER;
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageIsTurnedBack(int laid) {
        BufferedImage page = QuarterTurn.of(TestPapers.picture(TestPapers.LETTER, DPI), laid);
        try (OcrEngine engine = engine()) {
            OcrPage read = engine.read(image(page), MINUTE);

            assertEquals(360 - laid, read.turned());
            assertTrue(read.text().text().contains(NUMBER), read.text().text());
        }
    }

    @Test
    void aSkewedPageIsStraightenedAndItsWordsLieWhereTheyAreSeen() {
        BufferedImage page = TestPapers.skewed(TestPapers.picture(TestPapers.LETTER, DPI), 2.5);
        try (OcrEngine engine = engine()) {
            OcrPage read = engine.read(image(page), MINUTE);
            String text = read.text().text();
            int at = text.indexOf(NUMBER);

            assertEquals(-2.5, read.skewDegrees(), 0.3);
            assertTrue(at >= 0, text);
            Box box = read.text().box(at, at + NUMBER.length()).orElseThrow();
            assertTrue(TestPapers.ink(page, box) > 0.05, "ink in " + box);
        }
    }

    @Test
    void redAndBlueInkOverTheTextDoesNotHideIt() {
        BufferedImage page = TestPapers.stamped(TestPapers.picture(TestPapers.LETTER, DPI));
        try (OcrEngine engine = engine()) {
            String text = engine.read(image(page), MINUTE).text().text();

            assertTrue(text.contains(NUMBER), text);
        }
    }

    @Test
    void aFaxOfUnequalResolutionIsReadSquare() {
        BufferedImage page =
                TestPapers.blackAndWhite(TestPapers.picture(TestPapers.LETTER, 204), 1, 98.0 / 204);
        try (OcrEngine engine = engine()) {
            OcrPage read = engine.read(new PageImage(page, 204, 98, Box.PAGE), MINUTE);

            assertTrue(read.text().text().contains("๒๕๖๗"), read.text().text());
        }
    }

    @Test
    void aRuledTableIsReadCellByCell() {
        String[][] cells = {
            {"ลำดับ", "โครงการ", "งบประมาณ"},
            {"๑", "อบรมอาสาสมัคร", "๔๘,๐๐๐"},
            {"๒", "ซ่อมแซมถนน", "๙๖๗,๕๐๐"},
            {"รวม", "สองโครงการ", "๑,๐๑๕,๕๐๐"}
        };
        try (OcrEngine engine = engine()) {
            OcrPage read = engine.read(image(TestPapers.table(cells, DPI)), MINUTE);

            assertEquals(12, read.tableCells());
            assertTrue(read.text().text().contains("ซ่อมแซมถนน\t๙๖๗,๕๐๐"), read.text().text());
        }
    }

    @Test
    void aPageOverItsBudgetFailsAndTheEngineStaysUsable() {
        try (OcrEngine engine = engine()) {
            OcrFailedException refused =
                    assertThrows(
                            OcrFailedException.class,
                            () -> engine.read(legible(), Duration.ofMillis(1)));

            assertEquals("reading the picture took longer than 1 ms", refused.getMessage());
            assertTrue(engine.read(legible(), MINUTE).text().text().contains(NUMBER));
        }
    }

    @Test
    void manyThreadsReadTheSameAsOne() throws ExecutionException, InterruptedException {
        try (OcrEngine engine = TesseractOcr.open(2);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String alone = engine.read(legible(), MINUTE).text().text();

            List<Future<String>> together =
                    IntStream.range(0, 6)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () ->
                                                            engine.read(legible(), MINUTE)
                                                                    .text()
                                                                    .text()))
                            .toList();

            for (Future<String> one : together) {
                assertEquals(alone, one.get());
            }
        }
    }

    @Test
    void aPictureOfAFewPixelsIsNoFault() {
        try (OcrEngine engine = engine()) {
            assertEquals("", engine.read(image(TestPapers.blank(2, 2)), MINUTE).text().text());
        }
    }

    private static PageImage image(BufferedImage picture) {
        return new PageImage(picture, DPI, DPI, Box.PAGE);
    }
}
