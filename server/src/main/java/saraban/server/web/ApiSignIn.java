package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Signing in for scripts: `POST /api/v1/sessions` gives a bearer token for a user name and a
/// password.
final class ApiSignIn {
    private final SignIns signIns;
    private final Gate gate;

    ApiSignIn(SignIns signIns, Gate gate) {
        this.signIns = signIns;
        this.gate = gate;
    }

    /// Whether a request asks for a token, and so cannot have one yet.
    static boolean asked(Context ctx) {
        return ctx.path().equals("/api/v1/sessions") && ctx.method() == HandlerType.POST;
    }

    void signIn(Context ctx) {
        JsonNode body = JsonBody.object(ctx);
        switch (signIns.check(
                JsonBody.text(body, "user"), JsonBody.text(body, "password"), ctx.ip())) {
            case SignIns.Check.Right(var account) ->
                    ctx.status(201)
                            .json(
                                    Map.of(
                                            "token",
                                            gate.open(account),
                                            "expires",
                                            gate.end().toString()));
            case SignIns.Check.Wrong _ ->
                    throw new UnauthorizedResponse("user name or password is wrong");
            case SignIns.Check.Locked _ ->
                    throw new TooManyRequestsResponse("too many failed sign-ins; wait 15 minutes");
        }
    }

    void signOut(Context ctx) {
        gate.close(Visitor.of(ctx).token());
        ctx.status(204);
    }
}
