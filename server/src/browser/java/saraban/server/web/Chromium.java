package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of the system, driven as a person would; what breaks in its console is kept.
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE_WIDTH = 390;
    private static final int[] WIDTHS = {360, 768, 1440};

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path program) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(QUIET));
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1366, 900)
                                .setLocale("th-TH"));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
    }

    /// The browser, where the system has one.
    static Optional<Chromium> find() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    Page page() {
        return page;
    }

    /// What the browser complained of: scripts that broke, things the policy forbids.
    List<String> complaints() {
        return complaints;
    }

    void signIn(TestSite site, String user) {
        page.navigate(site.visit().at("/signin").toString());
        page.fill("#user", user);
        page.fill("#password", TestSite.PASSWORD);
        page.click("main button");
        page.waitForURL("**/");
    }

    /// Looks at the page on a desk and on a phone: nothing hinders people, nothing stands over the
    /// edge; the pictures are kept.
    void look(String name) {
        page.waitForFunction(
                "() => [...document.images].every(image => image.complete || image.loading === 'lazy')");
        shoot(name);
        hindersNobody(name);
        page.setViewportSize(PHONE_WIDTH, 844);
        shoot(name + "-phone");
        Object over =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over, name + " stands over the edge of a phone");
        page.setViewportSize(1366, 900);
    }

    /// Looks at the page on a small phone, a tablet and a wide screen: nothing hinders people,
    /// nothing stands over the edge; the pictures are kept.
    void lookEverywhere(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.waitForFunction(
                    "() => [...document.images].every(image => image.complete || image.loading === 'lazy')");
            shoot(name + "-" + width);
            hindersNobody(name + " at " + width);
            Object over =
                    page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, over, name + " stands over the edge at " + width);
        }
        page.setViewportSize(1366, 900);
    }

    /// Keeps a picture of the whole page, however long.
    void shootWhole(String name) {
        page.setViewportSize(1440, 900);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private void hindersNobody(String name) {
        List<String> found =
                new AxeBuilder(page)
                        .analyze().getViolations().stream().flatMap(Chromium::described).toList();
        assertEquals(List.of(), found, name);
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml());
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
