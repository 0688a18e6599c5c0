package saraban.tools.scans;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import saraban.indexer.extract.QuarterTurn;

/// Makes scans out of pictures of clean pages. The same seed and the same pages give the same
/// scans.
public final class ScanGenerator {
    private static final int FAX_DPI_X = 204;
    private static final int FAX_DPI_Y = 196;
    private static final int POINTS_AN_INCH = 72;
    private static final String HEAD = "id\tclass\tdpi\tskew\trot\n";

    private final Random random;

    public ScanGenerator(long seed) {
        this.random = new Random(seed);
    }

    /// Damages the picture of a page.
    ///
    /// @param page upright, black on white
    /// @param dpi its resolution; 300 or more, or the scan looks worse than it should
    public Scan scan(BufferedImage page, int dpi, Damage damage) {
        double skew = (random.nextDouble() * 2 - 1) * damage.mostSkew;
        double scale = (double) damage.dpi / dpi;
        BufferedImage picture = Paper.scaled(page, scale, scale, damage.colour());
        if (damage == Damage.STAMPED) {
            new Ink(picture, damage.dpi, random).stampAndSign();
        }
        picture = Paper.skewed(picture, skew);
        picture = Paper.blurred(picture, damage.blur);
        Paper paper = new Paper(picture, random);
        paper.soil(damage.shade, damage.noise);
        return damage == Damage.FAX ? faxed(picture, skew) : turned(picture, damage, skew);
    }

    /// Writes a document: `NAME.pdf` of scans alone, `NAME.txt` with its true text, and its line in
    /// `manifest.tsv`.
    ///
    /// @return the PDF
    public Path write(Path folder, String name, String truth, List<Scan> pages) throws IOException {
        Files.createDirectories(folder);
        Path pdf = folder.resolve(name + ".pdf");
        writePdf(pdf, pages);
        Files.writeString(folder.resolve(name + ".txt"), truth);
        Path manifest = folder.resolve("manifest.tsv");
        String head = Files.exists(manifest) ? "" : HEAD;
        Scan first = pages.getFirst();
        String line =
                String.join(
                        "\t",
                        name,
                        first.damage().name().toLowerCase(Locale.ROOT),
                        first.dpiX() + "x" + first.dpiY(),
                        "%.2f".formatted(first.skewDegrees()),
                        Integer.toString(first.turned()));
        Files.writeString(
                manifest, head + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return pdf;
    }

    /// Writes a PDF of scans alone.
    public static void writePdf(Path pdf, List<Scan> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Scan scan : pages) {
                float width = (float) scan.picture().getWidth() * POINTS_AN_INCH / scan.dpiX();
                float height = (float) scan.picture().getHeight() * POINTS_AN_INCH / scan.dpiY();
                PDPage page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                PDImageXObject image =
                        scan.damage() == Damage.FAX
                                ? CCITTFactory.createFromImage(document, scan.picture())
                                : JPEGFactory.createFromImage(
                                        document, scan.picture(), scan.damage().quality);
                try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                    contents.drawImage(image, 0, 0, width, height);
                }
            }
            document.save(pdf.toFile());
        }
    }

    /// One document in every kind of scan, named `NAME-KIND`.
    ///
    /// @return the PDFs
    public List<Path> writeAll(
            Path folder, String name, String truth, List<BufferedImage> pages, int dpi)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (Damage damage : Damage.values()) {
            List<Scan> scans = pages.stream().map(page -> scan(page, dpi, damage)).toList();
            String kind = damage.name().toLowerCase(Locale.ROOT);
            written.add(write(folder, name + "-" + kind, truth, scans));
        }
        return written;
    }

    private Scan turned(BufferedImage picture, Damage damage, double skew) {
        int turned = damage == Damage.TURNED ? 90 * (1 + random.nextInt(3)) : 0;
        return new Scan(
                damage, QuarterTurn.of(picture, turned), damage.dpi, damage.dpi, skew, turned);
    }

    private Scan faxed(BufferedImage picture, double skew) {
        BufferedImage small =
                Paper.scaled(
                        picture,
                        (double) FAX_DPI_X / Damage.FAX.dpi,
                        (double) FAX_DPI_Y / Damage.FAX.dpi,
                        false);
        return new Scan(
                Damage.FAX,
                new Paper(small, random).blackAndWhite(),
                FAX_DPI_X,
                FAX_DPI_Y,
                skew,
                0);
    }
}
