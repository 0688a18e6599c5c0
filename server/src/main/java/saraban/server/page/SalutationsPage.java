package saraban.server.page;

import java.util.List;

/// The table of openings and closings, to be changed.
///
/// @param rows as kept, or as typed where they cannot be used; an empty one at the end
/// @param saved whether the table has just been replaced
/// @param problems why it was not
public record SalutationsPage(List<Row> rows, boolean saved, List<String> problems)
        implements Page {
    public SalutationsPage {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    @Override
    public String title() {
        return Words.say("salutations.title");
    }

    /// One sort of addressee, as texts; addressees and words for the writer one a line.
    public record Row(
            String name,
            String addressees,
            String opening,
            String you,
            String writer,
            String closing,
            String envelope,
            boolean confirm) {
        public static final Row EMPTY = new Row("", "", "", "", "", "", "", false);
    }
}
