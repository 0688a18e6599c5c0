package saraban.server.page;

import java.util.Optional;

/// What program this is, under which licence, and where its source code is offered.
///
/// @param source address of the source code of this version, where the operator has set one
public record AboutPage(String version, Optional<String> source) implements Page {
    @Override
    public String title() {
        return Words.say("about.title");
    }
}
