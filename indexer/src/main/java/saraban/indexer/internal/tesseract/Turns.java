package saraban.indexer.internal.tesseract;

import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_BOTH;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_LTE;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkewSweepAndSearchScore;
import static org.bytedeco.leptonica.global.leptonica.pixSelectBySize;

import java.awt.Rectangle;

/// Finds the way up of a page. Lines of text make bands of ink: whether these lie or stand is
/// measured; which end is up is found by reading a strip both ways, and only where the page as it
/// stands reads badly.
final class Turns {
    private static final int MEASURING_DPI = 100;
    private static final float SWEEP = 3f;
    private static final double CLEAR_DIFFERENCE = 1.25;
    private static final double BETTER = 0.06;

    private final Engine engine;
    private final Picture square;
    private final int dpi;
    private final Deadline deadline;

    Turns(Engine engine, Picture square, int dpi, Deadline deadline) {
        this.engine = engine;
        this.square = square;
        this.dpi = dpi;
        this.deadline = deadline;
    }

    /// The turn to try first, in degrees clockwise.
    int likely() {
        double lying = bands(0);
        double standing = bands(90);
        if (standing <= lying * CLEAR_DIFFERENCE) {
            return 0;
        }
        return strip(90) >= strip(270) ? 90 : 270;
    }

    /// The best of all four turns, given that the page read badly with this one.
    int best(int tried) {
        double most = strip(tried) + BETTER;
        int best = tried;
        for (int turn = 0; turn < 360; turn += 90) {
            if (turn != tried) {
                double sure = strip(turn);
                if (sure > most) {
                    most = sure;
                    best = turn;
                }
            }
        }
        return best;
    }

    private double bands(int turn) {
        float factor = Math.min(1f, (float) MEASURING_DPI / dpi);
        try (Picture small = square.scaled(factor, factor);
                Picture turned = small.turned(turn);
                Picture ink = turned.ink()) {
            int largest = MEASURING_DPI / 2;
            try (Picture letters =
                    new Picture(
                            pixSelectBySize(
                                    ink.pix,
                                    largest,
                                    largest,
                                    8,
                                    L_SELECT_IF_BOTH,
                                    L_SELECT_IF_LTE,
                                    (int[]) null),
                            "letters")) {
                // The best over small angles, or a skewed page would show no bands either way.
                float[] angle = new float[1];
                float[] sure = new float[1];
                float[] score = new float[1];
                int failed =
                        pixFindSkewSweepAndSearchScore(
                                letters.pix, angle, sure, score, 1, 1, 0f, SWEEP, 0.5f, 0.25f);
                return failed == 0 ? score[0] : 0;
            }
        }
    }

    private double strip(int turn) {
        try (Picture turned = square.turned(turn);
                Picture even = turned.evenPaper();
                Picture clear = even.stretched(60, 190)) {
            int height = Math.min(clear.height(), dpi * 3 / 2);
            int top = Math.clamp((long) (clear.height() * 0.42), 0, clear.height() - height);
            try (Picture part = clear.clip(new Rectangle(0, top, clear.width(), height))) {
                Engine.Strip strip = engine.strip(part, dpi, deadline);
                return strip.characters() < 10 ? 0 : strip.confidence();
            }
        }
    }
}
