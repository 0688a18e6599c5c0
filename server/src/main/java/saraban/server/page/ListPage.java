package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.BuddhistYear;
import saraban.server.desk.RegisterKind;

/// A register or list of one year, as its prescribed form prints it.
///
/// @param labels heads of the columns
/// @param rows of this page, a cell for each column
/// @param total how many rows the year has
/// @param before first row of the page before, from 0, if any; likewise after
public record ListPage(
        RegisterKind kind,
        BuddhistYear year,
        List<BuddhistYear> years,
        List<String> labels,
        List<List<String>> rows,
        int total,
        Optional<Integer> before,
        Optional<Integer> after)
        implements Page {
    public ListPage {
        years = List.copyOf(years);
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return kind.title();
    }

    public String address() {
        return "/register/" + kind.word();
    }
}
