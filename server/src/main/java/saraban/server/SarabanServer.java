package saraban.server;

import java.time.InstantSource;
import saraban.server.desk.Workplace;
import saraban.server.web.Site;

/// A running server over an open place of work: the site for clerks, the API for scripts, and the
/// jobs in the background.
public final class SarabanServer implements AutoCloseable {
    private final Workplace place;
    private final ServerConfig config;
    private final Site site;
    private int port;

    /// @param place closed by whoever opened it, after the server
    public SarabanServer(Workplace place, ServerConfig config, InstantSource clock) {
        this.place = place;
        this.config = config;
        this.site = new Site(place, config, clock);
    }

    /// Starts the jobs and listens.
    ///
    /// @return this
    public SarabanServer start() {
        place.jobs().start();
        port = site.start();
        return this;
    }

    /// Where people reach it, once it is started, e.g. `http://127.0.0.1:8080/`.
    public String address() {
        return "http://"
                + (config.host().contains(":") ? "[" + config.host() + "]" : config.host())
                + ":"
                + port
                + "/";
    }

    @Override
    public void close() {
        site.close();
    }
}
