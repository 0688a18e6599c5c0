package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import saraban.corpus.office.Account;
import saraban.server.page.SignInPage;
import saraban.server.page.Words;

/// Signing in and out, in a browser.
final class SignIns {
    // Each check of a password takes some 20 MB and a core for a tenth of a second.
    private static final int MOST_AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final BiFunction<String, char[], Optional<Account>> desk;
    private final Gate gate;
    private final Attempts attempts;
    private final Pages pages;
    private final Semaphore checks = new Semaphore(MOST_AT_ONCE);

    /// @param desk finds the account of a user name and password that belong together
    SignIns(
            BiFunction<String, char[], Optional<Account>> desk,
            Gate gate,
            Attempts attempts,
            Pages pages) {
        this.desk = desk;
        this.gate = gate;
        this.attempts = attempts;
        this.pages = pages;
    }

    void page(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        String next = safe(ctx.queryParam("next"));
        if (visitor.account().isPresent()) {
            ctx.redirect(next, HttpStatus.SEE_OTHER);
            return;
        }
        // The form's seal holds only for a browser that comes back with this token.
        gate.give(ctx, visitor.token());
        pages.show(ctx, new SignInPage("", next, Optional.empty()));
    }

    void signIn(Context ctx) {
        String user = typed(ctx, "user").strip();
        String next = safe(ctx.formParam("next"));
        switch (check(user, typed(ctx, "password"), ctx.ip())) {
            case Check.Right(var account) -> {
                gate.close(Visitor.of(ctx).token());
                gate.give(ctx, gate.open(account));
                ctx.redirect(next, HttpStatus.SEE_OTHER);
            }
            case Check.Wrong _ ->
                    again(ctx, HttpStatus.UNPROCESSABLE_CONTENT, user, next, "signin.wrong");
            case Check.Locked _ ->
                    again(ctx, HttpStatus.TOO_MANY_REQUESTS, user, next, "signin.locked");
        }
    }

    void signOut(Context ctx) {
        gate.close(Visitor.of(ctx).token());
        ctx.removeCookie(Gate.COOKIE, "/");
        ctx.redirect("/signin", HttpStatus.SEE_OTHER);
    }

    /// Judges a name and a password.
    Check check(String user, String password, String address) {
        if (attempts.locked(user, address)) {
            return new Check.Locked();
        }
        Optional<Account> account = accountOf(user, password);
        if (account.isEmpty()) {
            attempts.failed(user, address);
            return new Check.Wrong();
        }
        attempts.succeeded(user);
        return new Check.Right(account.get());
    }

    private Optional<Account> accountOf(String user, String password) {
        checks.acquireUninterruptibly();
        try {
            return desk.apply(user, password.toCharArray());
        } finally {
            checks.release();
        }
    }

    private void again(Context ctx, HttpStatus status, String user, String next, String problem) {
        pages.show(ctx, status, new SignInPage(user, next, Optional.of(Words.say(problem))));
    }

    private static String typed(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null || value.length() > 1_000 ? "" : value;
    }

    /// A place on this site, never on another.
    private static String safe(String next) {
        boolean ours =
                next != null
                        && next.startsWith("/")
                        && !next.startsWith("//")
                        && next.chars().noneMatch(c -> c == '\\' || c < ' ');
        return ours ? next : "/";
    }

    /// What came of a sign-in.
    sealed interface Check {
        record Right(Account account) implements Check {}

        record Wrong() implements Check {}

        /// Too many failures; the password was not even tried.
        record Locked() implements Check {}
    }
}
