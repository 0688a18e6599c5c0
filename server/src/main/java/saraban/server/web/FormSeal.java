package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/// Refuses what changes something and was not sent from one of our own pages: every form carries
/// the seal of the visitor's token, a script sends it in a header.
final class FormSeal implements Handler {
    static final String FIELD = "seal";
    static final String HEADER = "X-Seal";
    private static final Set<HandlerType> HARMLESS =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    @Override
    public void handle(Context ctx) {
        if (HARMLESS.contains(ctx.method()) || ApiSignIn.asked(ctx)) {
            return;
        }
        Visitor visitor = Visitor.of(ctx);
        if (visitor.byHeader()) {
            return;
        }
        String found = ctx.header(HEADER);
        if (found == null) {
            found = ctx.formParam(FIELD);
        }
        if (found == null || !Tokens.same(visitor.seal(), found)) {
            throw new SealBrokenException();
        }
    }
}
