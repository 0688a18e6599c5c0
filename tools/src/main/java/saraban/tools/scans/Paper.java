package saraban.tools.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/// What copying does to a page: it is scaled, laid askew, blurred, shaded, speckled.
final class Paper {
    private static final int FAX_THRESHOLD = 150;
    private static final double BLACK_SPECKLES = 0.0012;
    private static final double WHITE_SPECKLES = 0.004;
    private static final double INK_LEVEL = 6;
    private static final double PAPER_LEVEL = 245;

    private final BufferedImage picture;
    private final Random random;

    Paper(BufferedImage picture, Random random) {
        this.picture = picture;
        this.random = random;
    }

    static BufferedImage scaled(BufferedImage page, double across, double down, boolean colour) {
        BufferedImage from = page;
        double restX = across;
        double restY = down;
        while (restX < 0.5 && restY < 0.5) {
            from = drawn(from, 0.5, 0.5, colour);
            restX *= 2;
            restY *= 2;
        }
        return drawn(from, restX, restY, colour);
    }

    private static BufferedImage drawn(
            BufferedImage page, double across, double down, boolean colour) {
        int width = (int) Math.round(page.getWidth() * across);
        int height = (int) Math.round(page.getHeight() * down);
        BufferedImage scaled = blank(width, height, colour);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    static BufferedImage skewed(BufferedImage page, double degrees) {
        BufferedImage skewed = blank(page.getWidth(), page.getHeight(), colour(page));
        Graphics2D pen = skewed.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return skewed;
    }

    static BufferedImage blurred(BufferedImage page, double sigma) {
        int reach = Math.max(1, (int) Math.ceil(2 * sigma));
        int side = 2 * reach + 1;
        float[] weights = new float[side * side];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int dx = i % side - reach;
            int dy = i / side - reach;
            weights[i] = (float) Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        ConvolveOp blur =
                new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null);
        return blur.filter(page, blank(page.getWidth(), page.getHeight(), colour(page)));
    }

    /// Greys the paper, shades it towards one side and along a fold, and adds the noise of a
    /// sensor.
    void soil(double shade, double noise) {
        double direction = random.nextDouble() * 2 * Math.PI;
        double fold = random.nextDouble();
        int bands = picture.getRaster().getNumBands();
        double[] row = new double[picture.getWidth() * bands];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRaster().getPixels(0, y, picture.getWidth(), 1, row);
            for (int i = 0; i < row.length; i++) {
                double x = (double) (i / bands) / picture.getWidth();
                double light = light(x, (double) y / picture.getHeight(), direction, fold, shade);
                double level = (INK_LEVEL + PAPER_LEVEL * row[i] / 255) * light;
                row[i] = Math.clamp(level + noise * random.nextGaussian(), 0, 255);
            }
            picture.getRaster().setPixels(0, y, picture.getWidth(), 1, row);
        }
    }

    private static double light(double x, double y, double direction, double fold, double shade) {
        double slope = (Math.cos(direction) * (x - 0.5) + Math.sin(direction) * (y - 0.5)) + 0.5;
        double crease = Math.exp(-Math.pow((x - fold) / 0.05, 2) / 2);
        return 1 - shade * Math.clamp(slope, 0, 1) - 0.6 * shade * crease;
    }

    /// As a fax sends it.
    BufferedImage blackAndWhite() {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage fax = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRaster().getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                double chance = random.nextDouble();
                boolean white = row[x] > FAX_THRESHOLD;
                if (chance < BLACK_SPECKLES) {
                    white = false;
                } else if (chance > 1 - WHITE_SPECKLES) {
                    white = true;
                }
                row[x] = white ? 1 : 0;
            }
            fax.getRaster().setPixels(0, y, width, 1, row);
        }
        return fax;
    }

    private static boolean colour(BufferedImage page) {
        return page.getType() != BufferedImage.TYPE_BYTE_GRAY;
    }

    private static BufferedImage blank(int width, int height, boolean colour) {
        BufferedImage blank =
                new BufferedImage(
                        width,
                        height,
                        colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = blank.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return blank;
    }
}
