package saraban.tools;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import saraban.corpus.StorageException;
import saraban.corpus.letter.LetterNumber;
import saraban.indexer.TextExtractors;
import saraban.indexer.extract.PagePictures;
import saraban.server.desk.Clerk;
import saraban.server.desk.Workplace;
import saraban.templates.FontSet;
import saraban.templates.LetterPress;
import saraban.templates.Printed;
import saraban.templates.Typesetter;
import saraban.tools.scans.Damage;
import saraban.tools.scans.Scan;
import saraban.tools.scans.ScanGenerator;

/// Makes scans of letters that other offices wrote, as they come out of an office's scanner, and
/// brings them in.
final class DemoScans {
    private static final long SEED = 2567;
    private static final int DPI = 300;
    private static final int FIRST_ORDINAL = 104;
    private static final List<Damage> KINDS = List.of(Damage.OFFICE, Damage.STAMPED, Damage.CLEAN);

    private final Workplace workplace;
    private final Terminal terminal;
    private final LetterPress press =
            new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());
    private final PagePictures pictures = TextExtractors.pictures();
    private final ScanGenerator generator = new ScanGenerator(SEED);

    DemoScans(Workplace workplace, Terminal terminal) {
        this.workplace = workplace;
        this.terminal = terminal;
    }

    /// @param there names of what was brought in before
    void receive(List<DemoOffice.DemoLetter> letters, List<String> there) {
        try {
            Path folder = Files.createTempDirectory("saraban-scans-");
            for (int i = 0; i < letters.size(); i++) {
                String name = letters.get(i).name().replace(".json", "-scan.pdf");
                if (!there.contains(name)) {
                    bring(scan(letters.get(i), i, folder.resolve(name)), name);
                }
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new StorageException("expected a passing folder for sample scans, found " + e, e);
        }
    }

    private void bring(Path scan, String name) throws IOException {
        terminal.err().println("receiving " + name);
        workplace.intakeDesk().accept(scan, name, Clerk.OPERATOR);
        Files.delete(scan);
    }

    private Path scan(DemoOffice.DemoLetter sample, int place, Path pdf) throws IOException {
        LetterNumber number = sample.letter().numbered(FIRST_ORDINAL + 31 * place);
        Printed printed =
                press.print(
                        workplace.forms().form(sample.letter().form()),
                        sample.letter(),
                        Optional.of(number));
        List<Scan> pages =
                IntStream.rangeClosed(1, printed.pages())
                        .mapToObj(page -> picture(pictures.render(printed.pdf(), page, DPI)))
                        .map(page -> generator.scan(page, DPI, KINDS.get(place % KINDS.size())))
                        .toList();
        ScanGenerator.writePdf(pdf, pages);
        return pdf;
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new StorageException("expected the picture of a page, found " + e, e);
        }
    }
}
