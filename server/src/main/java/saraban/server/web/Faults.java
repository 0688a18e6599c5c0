package saraban.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saraban.server.page.FaultPage;
import saraban.server.page.Words;

/// Answers what could not be answered: a page for clerks, JSON for scripts; what broke in here is
/// logged under a reference that the answer names.
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Pages pages;

    Faults(Pages pages) {
        this.pages = pages;
    }

    void mapInto(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> answer(ctx, status(e), "", e.getMessage()));
        routes.exception(NotAllowedException.class, (e, ctx) -> notAllowed(ctx, e));
        routes.exception(SealBrokenException.class, (e, ctx) -> sealBroken(ctx, e));
        routes.exception(Exception.class, this::broken);
    }

    private static HttpStatus status(HttpResponseException e) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        return status == HttpStatus.UNKNOWN ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private void notAllowed(Context ctx, NotAllowedException e) {
        show(
                ctx,
                HttpStatus.FORBIDDEN,
                Words.say("fault.403.role", Words.say(e.needed())),
                "",
                e.getMessage());
    }

    private void sealBroken(Context ctx, SealBrokenException e) {
        show(ctx, HttpStatus.FORBIDDEN, Words.say("fault.403.seal"), "", e.getMessage());
    }

    private void broken(Exception e, Context ctx) {
        Optional<HttpStatus> status = ofContainer(e);
        if (status.isPresent()) {
            answer(ctx, status.get(), "", "the request is larger than this server takes, or torn");
            return;
        }
        String reference = reference();
        LOG.error("{} {} {} broke", reference, ctx.method(), ctx.path(), e);
        answer(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                reference,
                "a fault, logged under " + reference);
    }

    /// Answers when the program itself is broken (a class or memory is missing), where no page can
    /// be trusted to be shown.
    static void collapsed(HttpServletResponse response, Error error) {
        String reference = reference();
        LOG.error("{} the server broke down", reference, error);
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        response.setContentType("text/plain; charset=utf-8");
        try {
            response.getOutputStream()
                    .write(
                            (Words.say("fault.500") + "\n" + reference)
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            LOG.warn("{} could not be answered: {}", reference, gone.getMessage());
        }
    }

    private static String reference() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    // The container throws its own exceptions, and names a body over a limit in their messages
    // alone.
    private static Optional<HttpStatus> ofContainer(Throwable e) {
        Optional<HttpStatus> status = Optional.empty();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).matches("(?s).*(length|size) exceeded.*")) {
                return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
            }
            if (cause instanceof HttpException) {
                status = Optional.of(HttpStatus.BAD_REQUEST);
            }
        }
        return status;
    }

    private void answer(Context ctx, HttpStatus status, String reference, String english) {
        String key = "fault." + status.getCode();
        String sentence =
                Words.knows(key) ? Words.say(key) : Words.say("fault.other", status.getCode());
        show(ctx, status, sentence, reference, english);
    }

    private void show(
            Context ctx, HttpStatus status, String sentence, String reference, String english) {
        if (ctx.path().startsWith("/api/")) {
            ctx.status(status)
                    .json(
                            Map.of(
                                    "status",
                                    status.getCode(),
                                    "error",
                                    english,
                                    "reference",
                                    reference));
            return;
        }
        String title =
                Words.knows("fault.title." + status.getCode())
                        ? Words.say("fault.title." + status.getCode())
                        : Words.say("fault.title.other");
        pages.show(ctx, status, new FaultPage(status.getCode(), title, sentence, reference));
    }
}
