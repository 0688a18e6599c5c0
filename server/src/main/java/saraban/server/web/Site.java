package saraban.server.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.time.InstantSource;
import java.util.List;
import saraban.server.ServerConfig;
import saraban.server.desk.Workplace;

/// The site over one place of work: wired here, top to bottom.
public final class Site implements AutoCloseable {
    private static final long MOST_FORM_BYTES = 8_000_000;

    private final ServerConfig config;
    private final Javalin server;

    public Site(Workplace place, ServerConfig config, InstantSource clock) {
        this.config = config;
        var assets = new Assets();
        var pages = new Pages(place.corpus()::office, assets);
        var gate = new Gate(place.corpus().sessions(), config, clock);
        Handlers handlers = Handlers.over(place, config, clock, gate, assets, pages);
        this.server =
                Javalin.create(
                        javalin -> {
                            configure(javalin);
                            javalin.requestLogger.http(handlers.probes()::count);
                            javalin.routes.before(new SecureHeaders());
                            javalin.routes.before(gate);
                            javalin.routes.before(new FormSeal());
                            Routes.map(javalin.routes, handlers);
                            new Faults(pages).mapInto(javalin.routes);
                        });
    }

    /// Listens from now on.
    ///
    /// @return the port, also where the settings leave it free
    public int start() {
        server.start(config.host(), config.port());
        return server.port();
    }

    /// Every route as `GET /path/{name}`.
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig javalin) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.concurrency.useVirtualThreads = true;
        javalin.router.javaLangErrorHandler(Faults::collapsed);
        javalin.http.maxRequestSize = MOST_FORM_BYTES;
        javalin.http.defaultContentType = "text/html; charset=utf-8";
        javalin.jsonMapper(new JsonBody());
        javalin.jetty.multipartConfig.maxFileSize(config.uploadMegabytes(), SizeUnit.MB);
        javalin.jetty.multipartConfig.maxTotalRequestSize(
                2L * config.uploadMegabytes(), SizeUnit.MB);
        javalin.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        javalin.jetty.modifyHttpConfiguration(
                http -> {
                    http.setSendServerVersion(false);
                    http.setSendDateHeader(true);
                });
    }
}
