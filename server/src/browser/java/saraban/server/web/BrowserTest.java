package saraban.server.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// A test that drives the site in a real browser: each has a home and a browser of its own. Skipped
/// where the system has no browser.
@Tag("browser")
abstract class BrowserTest {
    @TempDir Path folder;

    TestSite site;
    Chromium chromium;
    Page page;

    @BeforeEach
    void open() {
        Optional<Chromium> found = Chromium.find();
        assumeTrue(
                found.isPresent(),
                "skipped: no chromium, chromium-browser or google-chrome on the path");
        chromium = found.get();
        page = chromium.page();
        site = TestSite.open(folder);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (site != null) {
            site.close();
        }
    }

    void go(String path) {
        page.navigate(site.visit().at(path).toString());
    }
}
