package saraban.indexer.internal.tika;

import java.awt.image.BufferedImage;
import java.util.NoSuchElementException;
import java.util.Optional;
import saraban.indexer.extract.DocumentPage;
import saraban.indexer.extract.OpenDocument;
import saraban.indexer.extract.PageImage;
import saraban.indexer.extract.PlacedText;
import saraban.indexer.extract.TextLayer;
import saraban.indexer.extract.UnreadableFileException;
import saraban.indexer.extract.UnreadableKind;

/// A document without pages of its own: its parts, as pages without a picture.
final class OfficeDocument implements OpenDocument {
    private final OfficeText text;
    private int number;

    OfficeDocument(OfficeText text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        return number < text.parts().size();
    }

    @Override
    public DocumentPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the document ends at part " + number);
        }
        return page(++number);
    }

    @Override
    public DocumentPage page(int wanted) {
        if (wanted < 1 || wanted > text.parts().size()) {
            throw new UnreadableFileException(
                    UnreadableKind.EMPTY,
                    "expected part " + wanted + ", found " + text.parts().size());
        }
        return new Part(wanted, text.parts().get(wanted - 1), wanted == 1 ? text.notice() : "");
    }

    @Override
    public void close() {
        // All was read when it was opened.
    }

    private record Part(int number, String text, String notice) implements DocumentPage {
        @Override
        public TextLayer layer() {
            return new TextLayer(PlacedText.unplaced(text), 0, "", notice);
        }

        @Override
        public Optional<PageImage> image() {
            return Optional.empty();
        }

        @Override
        public BufferedImage draw(int dpi) {
            throw new UnreadableFileException(
                    UnreadableKind.WRONG_TYPE,
                    "an office document has no page picture before it is typeset");
        }
    }
}
