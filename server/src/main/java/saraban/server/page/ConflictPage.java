package saraban.server.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Two clerks have saved the same draft or plan: both texts, field by field, and nothing lost until
/// one is chosen.
///
/// @param address of the page that both were on
/// @param savedBy who saved meanwhile, and when
/// @param latest number of the revision that they saved
/// @param sent what this clerk sent, to be sent again
public record ConflictPage(
        String address,
        String savedBy,
        Instant savedAt,
        int latest,
        List<Difference> differences,
        List<Map.Entry<String, String>> sent)
        implements Page {
    public ConflictPage {
        differences = List.copyOf(differences);
        sent = List.copyOf(sent);
    }

    @Override
    public String title() {
        return Words.say("conflict.title");
    }

    /// A field that the two wrote differently.
    public record Difference(String label, String theirs, String mine) {}
}
