package saraban.indexer.internal.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import saraban.indexer.extract.OcrEngine;
import saraban.indexer.extract.OcrFailedException;
import saraban.indexer.extract.OcrPage;
import saraban.indexer.extract.PageImage;

/// Tesseract in process: a fixed number of engines, one page at a time each. An engine that
/// overruns its budget is left to itself and a fresh one takes its place.
public final class TesseractOcr implements OcrEngine {
    private static final String MODEL = "/ocr/thax.traineddata";

    private final byte[] model;
    private final int engines;
    private final BlockingQueue<PageReader> idle;
    private final AtomicBoolean closed = new AtomicBoolean();

    private TesseractOcr(byte[] model, int engines) {
        this.model = model;
        this.engines = engines;
        this.idle = new ArrayBlockingQueue<>(engines);
        for (int i = 0; i < engines; i++) {
            idle.add(new PageReader(model));
        }
    }

    /// One engine a core, with the project's own model.
    public static TesseractOcr open() {
        return open(Runtime.getRuntime().availableProcessors());
    }

    /// @param engines how many pages to read at the same time; each takes about 130 MB outside the
    /// heap
    public static TesseractOcr open(int engines) {
        if (engines < 1) {
            throw new IllegalArgumentException("expected one engine or more, found " + engines);
        }
        try (InputStream in = TesseractOcr.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model " + MODEL + " is missing from the program");
            }
            return new TesseractOcr(in.readAllBytes(), engines);
        } catch (IOException cause) {
            throw new UncheckedIOException("the model " + MODEL + " cannot be read", cause);
        }
    }

    @Override
    public OcrPage read(PageImage image, Duration budget) {
        PageReader reader = take();
        try {
            OcrPage page = reader.read(image, budget);
            giveBack(reader);
            return page;
        } catch (PageReader.OverrunException overrun) {
            giveBack(new PageReader(model));
            throw new OcrFailedException(
                    "reading the picture took longer than " + budget.toSeconds() + " s", overrun);
        } catch (RuntimeException failure) {
            giveBack(reader);
            throw failure;
        }
    }

    @Override
    public int atOnce() {
        return engines;
    }

    @Override
    public void close() {
        closed.set(true);
        for (PageReader reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }

    private PageReader take() {
        if (closed.get()) {
            throw new OcrFailedException("the reader was closed");
        }
        try {
            return idle.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OcrFailedException("interrupted while waiting for an engine", interrupted);
        }
    }

    private void giveBack(PageReader reader) {
        if (closed.get()) {
            reader.close();
        } else {
            idle.add(reader);
        }
    }
}
