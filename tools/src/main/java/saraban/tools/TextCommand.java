package saraban.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import saraban.corpus.archive.PageText;

/// `text`: the text of a file, page by page.
@Command(
        name = "text",
        description =
                "Print the text of a PDF, picture, office document or text file, page by page.")
final class TextCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "FILE", description = "The file to read; it is left as it is.")
    private Path file;

    TextCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        var pages = new ArrayList<Page>();
        ReadFile.read(
                file,
                given,
                page -> {
                    if (given.json()) {
                        pages.add(Page.of(page));
                    } else {
                        given.terminal().out().println(page.text() + "\f");
                    }
                });
        if (given.json()) {
            given.answer(new Read(file.toString(), pages), "");
        }
    }

    private record Read(String file, List<Page> pages) {}

    private record Page(
            int page,
            String source,
            int rotated,
            double seconds,
            double confidence,
            String text,
            String reason) {
        static Page of(PageText page) {
            return new Page(
                    page.page(),
                    page.source().name().toLowerCase(Locale.ROOT),
                    page.rotated(),
                    page.took().toMillis() / 1000.0,
                    page.confidence(),
                    page.text(),
                    page.reason().isEmpty() ? null : page.reason());
        }
    }
}
