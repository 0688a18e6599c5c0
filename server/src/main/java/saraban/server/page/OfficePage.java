package saraban.server.page;

import java.util.Optional;
import saraban.corpus.office.Office;

/// The settings of the office.
///
/// @param saved whether something has just been saved
/// @param problem why something was declined
public record OfficePage(Office office, boolean saved, Optional<String> problem) implements Page {
    @Override
    public String title() {
        return Words.say("office.title");
    }
}
