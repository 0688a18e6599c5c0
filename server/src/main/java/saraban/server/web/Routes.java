package saraban.server.web;

import io.javalin.config.RoutesConfig;

/// The table of the site.
final class Routes {
    private Routes() {}

    static void map(RoutesConfig routes, Handlers on) {
        routes.get("/assets/{name}", on.assets()::give);

        routes.get("/signin", on.signIns()::page);
        routes.post("/signin", on.signIns()::signIn);
        routes.post("/signout", on.signIns()::signOut);
        routes.get("/about", on.about()::page);

        routes.get("/", on.home()::page);

        routes.post("/api/v1/sessions", on.apiSignIn()::signIn);
        routes.delete("/api/v1/sessions", on.apiSignIn()::signOut);

        routes.get("/health", on.probes()::health);
        routes.get("/metrics", on.probes()::metrics);
    }
}
