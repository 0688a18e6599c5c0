package saraban.indexer.extract;

import java.awt.image.BufferedImage;
import java.util.Optional;

/// One page of an open document.
public interface DocumentPage {
    /// Its number, from 1.
    int number();

    /// The text the file carries for this page.
    TextLayer layer();

    /// The picture to read when the layer cannot be trusted; empty when the page bears nothing to
    /// see.
    Optional<PageImage> image();

    /// The page drawn for people, as the file says it stands.
    ///
    /// @param dpi dots an inch; fewer are drawn where the page would become too large
    BufferedImage draw(int dpi);
}
