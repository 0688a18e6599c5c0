package saraban.server.web;

import io.javalin.http.Context;
import java.util.Optional;
import saraban.server.page.AboutPage;

/// Offers the source code, as the licence asks.
final class About {
    private final Pages pages;
    private final Optional<String> source;

    About(Pages pages, Optional<String> source) {
        this.pages = pages;
        this.source = source;
    }

    void page(Context ctx) {
        pages.show(ctx, new AboutPage(version(), source));
    }

    /// The version of this build, `0` when it runs from class folders.
    static String version() {
        return Optional.ofNullable(About.class.getPackage().getImplementationVersion()).orElse("0");
    }
}
