package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saraban.corpus.letter.Letter;

/// Each form's sample against the pictures of its pages, which a person has looked at. `-Dapprove`
/// draws them anew.
class FormPictureTest {
    private static final Path PICTURES = Path.of("src/test/resources/saraban/templates/pictures");
    private static final LetterPress PRESS =
            new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());
    private static final float DPI = 48;

    /// A grey that differs by this much is another mark, not another way of smoothing its edge.
    private static final int OTHER = 80;

    /// One line that has moved changes more than one dot in a thousand.
    private static final double ALIKE = 0.0005;

    @ParameterizedTest
    @MethodSource("saraban.templates.SampleLetters#formNames")
    void thePagesOfAFormLookAsTheyDidWhenTheyWereLookedAt(String name) throws Exception {
        Letter letter = SampleLetters.letter(name);
        Printed printed =
                PRESS.print(
                        SampleLetters.FORMS.form(name), letter, Optional.of(letter.numbered(18)));

        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            for (int page = 1; page <= printed.pages(); page++) {
                Path kept = PICTURES.resolve("%s-%d.png".formatted(name, page));
                BufferedImage drawn =
                        new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
                if (System.getProperty("approve") != null) {
                    Files.createDirectories(PICTURES);
                    ImageIO.write(drawn, "png", kept.toFile());
                }
                double other = other(ImageIO.read(kept.toFile()), drawn);
                assertTrue(other <= ALIKE, "%s: %.4f of its dots differ".formatted(kept, other));
            }
        }
    }

    @Test
    void oneLineHalfAMillimetreLowerIsNoticed() throws Exception {
        BufferedImage kept = ImageIO.read(PICTURES.resolve("memo-1.png").toFile());
        BufferedImage moved = ImageIO.read(PICTURES.resolve("memo-1.png").toFile());
        int line = 160;
        moved.getRaster().setRect(0, 1, kept.getData(new Rectangle(0, line, kept.getWidth(), 14)));

        assertTrue(other(kept, moved) > ALIKE, "found " + other(kept, moved));
    }

    private static double other(BufferedImage kept, BufferedImage drawn) {
        assertEquals(kept.getWidth(), drawn.getWidth());
        assertEquals(kept.getHeight(), drawn.getHeight());
        Raster before = kept.getRaster();
        Raster now = drawn.getRaster();
        int other = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int difference = before.getSample(x, y, 0) - now.getSample(x, y, 0);
                other += Math.abs(difference) > OTHER ? 1 : 0;
            }
        }
        return (double) other / (now.getWidth() * now.getHeight());
    }
}
