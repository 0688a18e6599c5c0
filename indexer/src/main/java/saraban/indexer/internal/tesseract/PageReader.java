package saraban.indexer.internal.tesseract;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import saraban.indexer.extract.OcrFailedException;
import saraban.indexer.extract.OcrPage;
import saraban.indexer.extract.PageImage;

/// One engine with a thread of its own, so that a page that hangs in native code can be left
/// behind.
final class PageReader implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    // The engine looks at its deadline between words only; this much longer is waited for it.
    private static final Duration GRACE = Duration.ofSeconds(5);

    /// The page took longer than its budget; this reader must not be used again.
    static final class OverrunException extends Exception {
        private static final long serialVersionUID = 1;

        OverrunException(Throwable cause) {
            super(cause);
        }
    }

    private final byte[] model;
    private final ExecutorService thread;
    private Engine engine;

    PageReader(byte[] model) {
        this.model = model;
        this.thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform()
                                .daemon()
                                .name("ocr-" + COUNT.incrementAndGet())
                                .factory());
    }

    OcrPage read(PageImage image, Duration budget) throws OverrunException {
        Deadline deadline = Deadline.in(budget);
        Future<OcrPage> page = thread.submit(() -> engine().read(image, deadline));
        try {
            return page.get(budget.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException overrun) {
            thread.shutdown();
            throw new OverrunException(overrun);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            thread.shutdown();
            throw new OverrunException(interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof OcrFailedException known) {
                throw known;
            }
            throw new OcrFailedException(
                    "the picture could not be read: " + failure.getCause(), failure.getCause());
        }
    }

    @Override
    public void close() {
        thread.submit(
                () -> {
                    if (engine != null) {
                        engine.close();
                    }
                });
        thread.shutdown();
    }

    // Opened on the reader's own thread, at its first page.
    private Engine engine() {
        if (engine == null) {
            engine = Engine.open(model);
        }
        return engine;
    }
}
