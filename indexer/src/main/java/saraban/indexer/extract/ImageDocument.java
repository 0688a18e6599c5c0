package saraban.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// An open picture file; each picture in it is a page.
final class ImageDocument implements OpenDocument {
    private final ImageReader reader;
    private final ImageInputStream in;
    private final int pages;
    private final ExtractLimits limits;
    private int number;

    ImageDocument(ImageReader reader, ImageInputStream in, int pages, ExtractLimits limits) {
        this.reader = reader;
        this.in = in;
        this.pages = pages;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        return number < pages;
    }

    @Override
    public DocumentPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file ends at page " + number);
        }
        return page(++number);
    }

    @Override
    public DocumentPage page(int wanted) {
        if (wanted < 1 || wanted > pages) {
            throw new UnreadableFileException(
                    UnreadableKind.EMPTY,
                    "expected page " + wanted + ", found " + pages + " pages");
        }
        return new ImagePage(reader, wanted, limits);
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            in.close();
        } catch (IOException cause) {
            throw new UncheckedIOException("the picture cannot be closed", cause);
        }
    }
}
