package saraban.templates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.letter.ThaiDate;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.TemplateFiller;
import saraban.templates.internal.docx4j.TokenValue;
import saraban.templates.internal.itext.Overlay;
import saraban.templates.internal.itext.OverlayWriter;
import saraban.templates.internal.layout.FreePlace;
import saraban.templates.internal.layout.Page;

/// Makes certified copies (สำเนาถูกต้อง): `สำเนา` at the top of each page, and who certifies where
/// no word is hidden by it. The original stays as it is. Safe for any number of threads.
public final class CopyPress {
    /// Where the word stands on its sheet, in points.
    private static final double WORD_TOP = 23;

    private static final double WORD_HEIGHT = 27;
    private static final double WORD_WIDTH = 57;
    private static final double ASIDE = 113;
    private static final FreePlace.Search FOR_MARK =
            new FreePlace.Search(FreePlace.From.BOTTOM_RIGHT, 34, 14.2, 0, 1);

    private final Typesetter typesetter;
    private final Sheets sheets;

    public CopyPress(Typesetter typesetter, Sheets sheets) {
        this.typesetter = typesetter;
        this.sheets = sheets;
    }

    /// Which pages bear the certifier's name.
    public enum Certified {
        LAST_PAGE,
        EVERY_PAGE
    }

    /// @param pages where words stand on the pages, so that none is hidden; pages without one may
    /// be left out
    /// @param made the date kept in the copy: the same input with the same date gives the same
    /// bytes
    /// @throws UnreadableDocumentException when the PDF is encrypted or damaged
    public byte[] certify(
            byte[] pdf,
            Certifier certifier,
            Certified certified,
            List<PageText> pages,
            Instant made) {
        Page word = page("copy-word", Map.of());
        Page mark =
                page(
                        "copy-mark",
                        Map.of(
                                "name",
                                text(certifier.name()),
                                "position",
                                text(certifier.position()),
                                "dated",
                                text(ThaiDate.printed(certifier.dated()))));
        var writer = new OverlayWriter(made, turns(pages));
        List<OverlayWriter.Sheet> all = writer.sheets(pdf);
        List<Overlay> overlays = new ArrayList<>();
        for (OverlayWriter.Sheet sheet : all) {
            var free = new FreePlace(sheet.width(), sheet.height(), words(pages, sheet.page()));
            overlays.add(new Overlay(sheet.page(), beside(free, sheet.width(), word), 0, word));
            if (certified == Certified.EVERY_PAGE || sheet.page() == all.size()) {
                FreePlace.Box place = free.next(FOR_MARK, mark.width(), mark.height());
                overlays.add(new Overlay(sheet.page(), place.left(), place.top(), mark));
            }
        }
        return writer.add(pdf, overlays);
    }

    // A mark of secrecy has its place at the top centre already; the word goes beside it then.
    private static double beside(FreePlace free, double sheetWidth, Page word) {
        double centred = (sheetWidth - word.width()) / 2;
        double left = sheetWidth / 2 - WORD_WIDTH / 2;
        var place = new FreePlace.Box(left, WORD_TOP, WORD_WIDTH, WORD_HEIGHT);
        return free.hidden(place) > 0 ? centred + ASIDE : centred;
    }

    private Page page(String sheet, Map<String, TokenValue> words) {
        WordprocessingMLPackage document = DocxFile.open(sheets.template(sheet));
        new TemplateFiller(words).fill(document);
        return typesetter.lay(document, Continuation.NONE).pages().getFirst();
    }

    private static TokenValue text(String text) {
        return new TokenValue.Text(PaperText.of(text));
    }

    private static Map<Integer, Integer> turns(List<PageText> pages) {
        return pages.stream()
                .filter(page -> page.rotated() != 0)
                .collect(Collectors.toMap(PageText::page, PageText::rotated));
    }

    private static List<PlacedWord> words(List<PageText> pages, int number) {
        return pages.stream()
                .filter(page -> page.page() == number)
                .flatMap(page -> page.words().stream())
                .toList();
    }
}
