package saraban.tools.scans;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/// Stamps and signs a page: a red round seal over the text, a red receive stamp, a blue signature.
final class Ink {
    private static final Color RED = new Color(215, 35, 45);
    private static final Color BLUE = new Color(25, 45, 160);
    private static final int RAYS = 14;

    private final BufferedImage page;
    private final double inch;
    private final Random random;

    Ink(BufferedImage page, int dpi, Random random) {
        this.page = page;
        this.inch = dpi;
        this.random = random;
    }

    void stampAndSign() {
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.6f));
        seal(pen);
        receiveStamp(pen);
        signature(pen);
        pen.dispose();
    }

    private void seal(Graphics2D pen) {
        double x = page.getWidth() * between(0.35, 0.65);
        double y = page.getHeight() * between(0.35, 0.6);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke((float) (inch * 0.02)));
        for (double radius : new double[] {0.7 * inch, 0.65 * inch}) {
            pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        for (int ray = 0; ray < RAYS; ray++) {
            double angle = 2 * Math.PI * ray / RAYS;
            double length = 0.4 * inch;
            Path2D line = new Path2D.Double();
            line.moveTo(x, y);
            line.lineTo(x + length * Math.cos(angle), y + length * Math.sin(angle));
            pen.draw(line);
        }
    }

    private void receiveStamp(Graphics2D pen) {
        int x = (int) (page.getWidth() * 0.62);
        int y = (int) (page.getHeight() * 0.03);
        pen.setColor(RED);
        pen.drawRect(x, y, (int) (2.5 * inch), (int) (1.1 * inch));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) (0.2 * inch)));
        String[] lines = {"No. " + (1000 + random.nextInt(9000)), "25 DEC 2566", "11:14"};
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], (int) (x + 0.1 * inch), (int) (y + (0.3 + 0.32 * i) * inch));
        }
    }

    private void signature(Graphics2D pen) {
        double x = page.getWidth() * 0.45;
        double y = page.getHeight() * 0.72;
        Path2D line = new Path2D.Double();
        line.moveTo(x, y);
        for (int i = 1; i < 60; i++) {
            double swing = Math.sin(i / 3.1) * Math.cos(i / 7.3);
            line.lineTo(x + 0.03 * inch * i, y + 0.3 * inch * swing);
        }
        pen.setColor(BLUE);
        pen.setStroke(new BasicStroke((float) (inch * 0.023)));
        pen.draw(line);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
