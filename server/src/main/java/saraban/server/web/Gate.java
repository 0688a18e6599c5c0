package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import saraban.corpus.office.Account;
import saraban.corpus.office.Session;
import saraban.corpus.office.Sessions;
import saraban.server.ServerConfig;

/// Lets in who is signed in, by the cookie of a browser or the bearer token of a script; sends
/// others to the sign-in.
final class Gate implements Handler {
    static final String COOKIE = "saraban_session";
    private static final String BEARER = "Bearer ";
    private static final Set<String> OPEN =
            Set.of(
                    "/signin",
                    "/about",
                    "/about/source.zip",
                    "/health",
                    "/metrics",
                    "/favicon.ico",
                    "/api/v1/openapi.json");

    private final Sessions sessions;
    private final ServerConfig config;
    private final InstantSource clock;

    Gate(Sessions sessions, ServerConfig config, InstantSource clock) {
        this.sessions = sessions;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void handle(Context ctx) {
        Visitor visitor = visitor(ctx);
        visitor.stayOn(ctx);
        if (visitor.account().isPresent() || open(ctx)) {
            return;
        }
        if (ctx.path().startsWith("/api/")) {
            throw new UnauthorizedResponse(
                    "sign in by cookie or bearer token; see /api/v1/openapi.json");
        }
        ctx.redirect("/signin" + next(ctx), HttpStatus.SEE_OTHER);
        ctx.skipRemainingHandlers();
    }

    /// Opens a session under a new token, whatever token the visitor came with.
    String open(Account account) {
        String token = Tokens.fresh();
        sessions.open(Tokens.hash(token), account.user(), end());
        return token;
    }

    Instant end() {
        return clock.instant().plus(config.sessionLength());
    }

    void close(String token) {
        sessions.close(Tokens.hash(token));
    }

    /// Gives the browser a token to come back with; the browser forgets it when it is closed.
    void give(Context ctx, String token) {
        ctx.cookie(
                new Cookie(
                        COOKIE, token, "/", -1, config.secureCookies(), true, null, SameSite.LAX));
    }

    private static boolean open(Context ctx) {
        return OPEN.contains(ctx.path())
                || ctx.path().startsWith("/assets/")
                || ApiSignIn.asked(ctx);
    }

    private Visitor visitor(Context ctx) {
        String header = ctx.header("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            String token = header.substring(BEARER.length()).strip();
            return new Visitor(token, account(token), true);
        }
        String cookie = ctx.cookie(COOKIE);
        if (cookie != null && !cookie.isBlank()) {
            return new Visitor(cookie, account(cookie), false);
        }
        return new Visitor(Tokens.fresh(), Optional.empty(), false);
    }

    private Optional<Account> account(String token) {
        return sessions.find(Tokens.hash(token)).map(Session::account);
    }

    private static String next(Context ctx) {
        if (ctx.method() != HandlerType.GET || ctx.path().equals("/")) {
            return "";
        }
        String wanted =
                ctx.queryString() == null ? ctx.path() : ctx.path() + "?" + ctx.queryString();
        return "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
