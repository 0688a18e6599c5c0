package saraban.indexer.internal.tesseract;

import static org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;
import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_AUTO;
import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_BLOCK;

import java.awt.Rectangle;
import java.nio.ByteBuffer;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.FileReader;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import saraban.indexer.extract.OcrFailedException;
import saraban.indexer.extract.OcrPage;
import saraban.indexer.extract.PageImage;

/// One Tesseract engine; for one thread.
final class Engine implements AutoCloseable {
    private static final String LANGUAGE = "thax";
    private static final int CELL_MARGIN = 12;
    private static final int LEAST_SIDE = 8;
    /// Below this confidence a page may stand the wrong way up.
    private static final double DOUBTFUL = 0.72;

    private final TessBaseAPI api;
    private final BytePointer model;

    private Engine(TessBaseAPI api, BytePointer model) {
        this.api = api;
        this.model = model;
    }

    static Engine open(byte[] data) {
        setMsgSeverity(L_SEVERITY_NONE);
        BytePointer model = new BytePointer(data);
        TessBaseAPI api = new TessBaseAPI();
        int failed =
                api.Init(
                        model,
                        data.length,
                        new BytePointer(LANGUAGE),
                        OEM_LSTM_ONLY,
                        (ByteBuffer) null,
                        0,
                        (StringVector) null,
                        (StringVector) null,
                        false,
                        (FileReader) null);
        if (failed != 0) {
            throw new OcrFailedException(
                    "the model '" + LANGUAGE + "' of " + data.length + " bytes does not load");
        }
        api.SetVariable("debug_file", "/dev/null");
        // Without it the model's Thai comes out with a space after each character.
        api.SetVariable("preserve_interword_spaces", "1");
        return new Engine(api, model);
    }

    OcrPage read(PageImage image, Deadline deadline) {
        if (image.pixels().getWidth() < LEAST_SIDE || image.pixels().getHeight() < LEAST_SIDE) {
            return new OcrPage(saraban.indexer.extract.PlacedText.EMPTY, 0, 0, 0, 0);
        }
        try (Picture stored = GreyPixels.of(image.pixels());
                Picture square = stored.scaled(1f, image.dpiX() / image.dpiY())) {
            int dpi = Math.round(image.dpiX());
            Turns turns = new Turns(this, square, dpi, deadline);
            int turned = turns.likely();
            OcrPage page = readTurned(square, turned, dpi, deadline);
            if (page.text().text().isEmpty() || page.confidence() >= DOUBTFUL) {
                return page;
            }
            int better = turns.best(turned);
            return better == turned ? page : readTurned(square, better, dpi, deadline);
        }
    }

    private OcrPage readTurned(Picture square, int turned, int dpi, Deadline deadline) {
        try (Preparation prepared = Preparation.of(square, turned, dpi)) {
            PageWriter writer = new PageWriter();
            if (prepared.table().isPresent()) {
                readAroundTable(prepared, prepared.table().get(), writer, deadline);
            } else {
                writer.region(lines(prepared, prepared.whole(), PSM_AUTO, 0, deadline));
            }
            int cells = prepared.table().map(table -> table.cells().size()).orElse(0);
            return new OcrPage(writer.text(), turned, prepared.skew(), writer.confidence(), cells);
        }
    }

    private void readAroundTable(
            Preparation prepared, TableGrid.Table table, PageWriter writer, Deadline deadline) {
        Rectangle whole = prepared.whole();
        Rectangle outline = table.outline();
        Rectangle above = new Rectangle(0, 0, whole.width, outline.y);
        writer.region(lines(prepared, above, PSM_AUTO, 0, deadline));
        for (TableGrid.Cell cell : table.cells()) {
            writer.cell(
                    cell.row(),
                    lines(prepared, cell.place(), PSM_SINGLE_BLOCK, CELL_MARGIN, deadline));
        }
        int bottom = outline.y + outline.height;
        Rectangle below = new Rectangle(0, bottom, whole.width, whole.height - bottom);
        writer.region(lines(prepared, below, PSM_AUTO, 0, deadline));
    }

    private List<Lines.Line> lines(
            Preparation prepared, Rectangle region, int mode, int margin, Deadline deadline) {
        if (region.width < LEAST_SIDE || region.height < LEAST_SIDE) {
            return List.of();
        }
        try (Picture part = prepared.page().clip(region);
                Picture framed = part.bordered(margin)) {
            recognize(framed, mode, prepared.dpi(), deadline);
            List<Lines.Line> lines = Lines.of(api, prepared, region.x - margin, region.y - margin);
            api.Clear();
            return lines;
        }
    }

    /// How sure the engine is of a strip of text, 0 to 1, and how many characters it saw.
    Strip strip(Picture picture, int dpi, Deadline deadline) {
        recognize(picture, PSM_SINGLE_BLOCK, dpi, deadline);
        try {
            BytePointer text = api.GetUTF8Text();
            int characters =
                    text == null
                            ? 0
                            : text.getString(java.nio.charset.StandardCharsets.UTF_8)
                                    .strip()
                                    .length();
            if (text != null) {
                text.deallocate();
            }
            return new Strip(api.MeanTextConf() / 100.0, characters);
        } finally {
            api.Clear();
        }
    }

    record Strip(double confidence, int characters) {}

    private void recognize(Picture picture, int mode, int dpi, Deadline deadline) {
        api.SetPageSegMode(mode);
        api.SetImage(picture.pix);
        api.SetSourceResolution(dpi);
        try (ETEXT_DESC monitor = new ETEXT_DESC()) {
            monitor.set_deadline_msecs(deadline.millisLeft());
            int failed = api.Recognize(monitor);
            deadline.millisLeft();
            if (failed != 0) {
                throw new OcrFailedException(
                        "the engine gave up on a region of "
                                + picture.width()
                                + " x "
                                + picture.height()
                                + " pixels");
            }
        }
    }

    @Override
    public void close() {
        api.End();
        api.close();
        model.close();
    }
}
