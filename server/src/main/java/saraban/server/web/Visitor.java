package saraban.server.web;

import io.javalin.http.Context;
import java.util.Optional;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;

/// Who sends a request: the token they came with, and the account it signs in.
///
/// @param token of the session, or before the sign-in a passing one
/// @param byHeader whether the token came in a header, which no stranger's form can send
record Visitor(String token, Optional<Account> account, boolean byHeader) {
    private static final String ATTRIBUTE = "visitor";

    static Visitor of(Context ctx) {
        Visitor visitor = ctx.attribute(ATTRIBUTE);
        if (visitor == null) {
            throw new IllegalStateException(ctx.path() + " was reached without passing the gate");
        }
        return visitor;
    }

    /// The visitor, unless the request broke before the gate.
    static Optional<Visitor> known(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ATTRIBUTE));
    }

    /// The account that is signed in.
    static Account account(Context ctx) {
        return of(ctx).account()
                .orElseThrow(
                        () -> new IllegalStateException(ctx.path() + " needs a signed-in account"));
    }

    /// The account that is signed in, which must be allowed to act in a role.
    ///
    /// @throws NotAllowedException when it is not
    static Account as(Role role, Context ctx) {
        Account account = account(ctx);
        if (!account.role().mayActAs(role)) {
            throw new NotAllowedException(role);
        }
        return account;
    }

    void stayOn(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    String seal() {
        return Tokens.seal(token);
    }
}
