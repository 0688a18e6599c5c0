package saraban.indexer.extract;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;

/// Reads the pages of one document: the layer where it can be trusted, else the picture. Pictures
/// are read on their own threads while the next page is opened; results leave in the order of the
/// pages.
final class PageReading {
    private static final int MOST_NOTICES = 20;
    /// What a text that failed the test of [TextQuality] is trusted with, where there is nothing
    /// better.
    private static final double DOUBTFUL = 0.3;

    private final OcrEngine engine;
    private final ExtractLimits limits;
    private final Set<Integer> kept;
    private final PageSink sink;
    private final Deque<Future<PageText>> waiting = new ArrayDeque<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<Integer, String> unread = new ConcurrentHashMap<>();
    private int pages;
    private int ocrPages;
    private int pagesWithText;
    private int pagesWithPicture;
    private int failed;
    private UnreadableFileException firstFailure;

    /// @param kept pages that are passed over, since their text is kept already
    PageReading(OcrEngine engine, ExtractLimits limits, Set<Integer> kept, PageSink sink) {
        this.engine = engine;
        this.limits = limits;
        this.kept = Set.copyOf(kept);
        this.sink = sink;
    }

    /// Reads one page more; at the end of the document, waits for the pages still being read.
    ///
    /// @return false at the end
    boolean next(OpenDocument document) {
        boolean more = hasNext(document) && pages < limits.pages();
        if (more) {
            pages++;
            if (kept.contains(pages)) {
                document.next();
                pagesWithText++;
            } else {
                waiting.add(begin(document, pages));
            }
        } else if (pages == limits.pages() && hasNext(document)) {
            notice("only the first %,d pages were read".formatted(pages));
        }
        while (waiting.size() > (more ? engine.atOnce() : 0)) {
            deliver(waiting.poll());
        }
        return more;
    }

    Extraction result(String mediaType) {
        if (pages == 0) {
            return new Extraction.Unreadable(
                    mediaType, UnreadableKind.CORRUPT, "the document has no pages");
        }
        if (failed == pages && firstFailure != null) {
            return new Extraction.Unreadable(
                    mediaType, firstFailure.kind(), firstFailure.getMessage());
        }
        if (pagesWithText == 0 && pagesWithPicture == 0) {
            return new Extraction.Unreadable(
                    mediaType,
                    UnreadableKind.EMPTY,
                    "%d pages without text and without a picture".formatted(pages));
        }
        if (pagesWithText == 0) {
            notice("no text was found on the pictures of %d pages".formatted(pagesWithPicture));
        }
        return new Extraction.Read(mediaType, pages, ocrPages, notices);
    }

    private static boolean hasNext(OpenDocument document) {
        try {
            return document.hasNext();
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadableFileException(
                    UnreadableKind.CORRUPT,
                    "the pages of the document cannot be found: " + broken,
                    broken);
        }
    }

    private Future<PageText> begin(OpenDocument document, int number) {
        long began = System.nanoTime();
        try {
            DocumentPage page = document.next();
            TextLayer layer = page.layer();
            if (!layer.notice().isEmpty()) {
                notice("page %d: %s".formatted(number, layer.notice()));
            }
            PlacedText clean = TextRepair.repaired(layer.text());
            Optional<String> doubt = doubt(layer, clean);
            if (doubt.isEmpty()) {
                return done(
                        PageTexts.cleaned(
                                number,
                                TextSource.LAYER,
                                layer.turned(),
                                1,
                                since(began),
                                layer.text().text(),
                                clean,
                                layer.notice()));
            }
            Optional<PageImage> image = page.image();
            if (image.isEmpty()) {
                return done(withoutPicture(number, layer, clean, doubt.get(), since(began)));
            }
            pagesWithPicture++;
            return readPicture(number, image.get(), layer, clean, doubt.get(), since(began));
        } catch (UnreadableFileException broken) {
            failed++;
            firstFailure = firstFailure == null ? broken : firstFailure;
            notice("page %d: %s".formatted(number, broken.getMessage()));
            return done(PageTexts.none(number, since(began), broken.getMessage()));
        }
    }

    private static PageText withoutPicture(
            int number, TextLayer layer, PlacedText clean, String doubt, Duration took) {
        return clean.text().isBlank()
                ? PageTexts.none(number, took, "the page is empty")
                : doubtful(number, layer, clean, doubt, took);
    }

    // A doubtful text is better than none.
    private static PageText doubtful(
            int number, TextLayer layer, PlacedText clean, String doubt, Duration took) {
        return PageTexts.cleaned(
                number,
                TextSource.LAYER,
                layer.turned(),
                DOUBTFUL,
                took,
                layer.text().text(),
                clean,
                doubt);
    }

    private Optional<String> doubt(TextLayer layer, PlacedText clean) {
        if (!layer.doubt().isEmpty()) {
            return Optional.of(layer.doubt());
        }
        if (clean.text().isBlank()) {
            return Optional.of("");
        }
        return TextQuality.of(clean.text()).fault().map(fault -> "the text layer has " + fault);
    }

    private Future<PageText> readPicture(
            int number,
            PageImage image,
            TextLayer layer,
            PlacedText clean,
            String doubt,
            Duration before) {
        FutureTask<PageText> task =
                new FutureTask<>(
                        () -> {
                            long began = System.nanoTime();
                            try {
                                OcrPage read = engine.read(image, limits.page());
                                PlacedText placed =
                                        read.text()
                                                .moved(
                                                        box ->
                                                                box.within(
                                                                        image.placed()
                                                                                .turned(
                                                                                        read
                                                                                                .turned())));
                                if (!placed.text().isBlank() || clean.text().isBlank()) {
                                    return PageTexts.of(
                                            number,
                                            placed.text().isBlank()
                                                    ? TextSource.NONE
                                                    : TextSource.OCR,
                                            read.turned(),
                                            read.confidence(),
                                            before.plus(since(began)),
                                            placed,
                                            placed.text().isBlank()
                                                    ? "no text was found on the picture"
                                                    : doubt);
                                }
                            } catch (OcrFailedException failure) {
                                unread.put(number, failure.getMessage());
                                if (clean.text().isBlank()) {
                                    return PageTexts.none(
                                            number,
                                            before.plus(since(began)),
                                            failure.getMessage());
                                }
                            }
                            return doubtful(number, layer, clean, doubt, before.plus(since(began)));
                        });
        Thread.ofVirtual().start(task);
        return task;
    }

    private void deliver(Future<PageText> reading) {
        PageText page = await(reading);
        if (unread.containsKey(page.page())) {
            notice("page %d: %s".formatted(page.page(), unread.remove(page.page())));
        }
        if (page.source() == TextSource.OCR) {
            ocrPages++;
        }
        if (!page.text().isBlank()) {
            pagesWithText++;
        }
        sink.accept(page);
    }

    private static PageText await(Future<PageText> reading) {
        try {
            return reading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OcrFailedException("interrupted while a page was being read", interrupted);
        } catch (ExecutionException failure) {
            throw new OcrFailedException(
                    "a page was not read: " + failure.getCause(), failure.getCause());
        }
    }

    private void notice(String notice) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(notice);
        }
    }

    private static Future<PageText> done(PageText page) {
        return CompletableFuture.completedFuture(page);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
