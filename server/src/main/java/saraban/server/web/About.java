package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import saraban.server.ServerConfig;
import saraban.server.page.AboutPage;

/// Offers the source code, as the licence asks.
final class About {
    private static final String SOURCE = "/about/source.zip";

    private final Pages pages;
    private final Optional<String> source;
    private final Optional<SourceCode> code;

    About(Pages pages, ServerConfig config) {
        this.pages = pages;
        this.code = config.sourceFolder().map(SourceCode::new);
        this.source = config.source().or(() -> code.map(_ -> SOURCE));
    }

    void page(Context ctx) {
        pages.show(ctx, new AboutPage(version(), source));
    }

    /// The source code itself, where the server has it at hand.
    void source(Context ctx) throws IOException {
        SourceCode given = code.orElseThrow(() -> new NotFoundResponse(ctx.path()));
        ctx.header("Content-Disposition", "attachment; filename=saraban-source.zip")
                .contentType("application/zip")
                .disableCompression();
        given.writeTo(ctx.outputStream());
    }

    /// The version of this build, `0` when it runs from class folders.
    static String version() {
        return Optional.ofNullable(About.class.getPackage().getImplementationVersion()).orElse("0");
    }
}
