package saraban.server.web;

import java.time.Duration;
import java.util.List;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;

/// A page that has not been read yet.
final class Unread {
    private Unread() {}

    static PageText page(int number) {
        return new PageText(number, TextSource.NONE, 0, 0, Duration.ZERO, "", "", List.of(), "");
    }
}
