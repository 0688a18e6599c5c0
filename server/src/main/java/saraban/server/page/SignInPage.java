package saraban.server.page;

import java.util.Optional;

/// Where a clerk signs in.
///
/// @param user what was typed as user name
/// @param next where the clerk wanted to go
/// @param problem why the last try failed
public record SignInPage(String user, String next, Optional<String> problem) implements Page {
    @Override
    public String title() {
        return Words.say("signin.title");
    }
}
