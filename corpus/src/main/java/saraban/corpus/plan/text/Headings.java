package saraban.corpus.plan.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.SearchText;
import saraban.corpus.plan.TableForm;

/// Finds a table's columns by the headings over what was pasted, one line of them or two (a group
/// over its years).
final class Headings {
    private static final Pattern YEAR =
            Pattern.compile("(?:ปี|ปีงบประมาณ|พ\\.?ศ\\.?)?(\\d{4}|\\d{2})");
    private static final Pattern WITH_YEAR = Pattern.compile("(.*?)(\\d{4})");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final int SHORTEST_PART = 3;
    private static final int ALIKE_FROM = 8;
    private static final int SLIP_FROM = 6;

    private final TableForm form;
    private final Grid grid;
    private final Set<String> taken = new HashSet<>();

    private Headings(TableForm form, Grid grid) {
        this.form = form;
        this.grid = grid;
    }

    /// Columns found.
    ///
    /// @param lines how many lines of headings there are
    /// @param keys a column's key for each column pasted, with its year; empty where none fits
    /// @param years the years named, in their order
    record Found(int lines, List<Optional<String>> keys, List<Integer> years) {
        /// How many columns have a heading that is known.
        long known() {
            return keys.stream().filter(Optional::isPresent).count();
        }
    }

    /// The headings over the rows, if there are any: more than half of what stands there is known.
    static Optional<Found> find(TableForm form, Grid grid) {
        if (grid.rows().isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> two =
                form.hasYears() && grid.rows().size() > 1
                        ? Optional.of(new Headings(form, grid).read(2))
                        : Optional.empty();
        Found one = new Headings(form, grid).read(1);
        return two.filter(found -> found.known() > one.known())
                .or(() -> Optional.of(one))
                .filter(found -> found.known() * 2 > filled(grid, found.lines()));
    }

    private static long filled(Grid grid, int lines) {
        long filled = 0;
        for (int column = 0; column < grid.width(); column++) {
            boolean any = false;
            for (int line = 0; line < lines; line++) {
                any |= !grid.text(line, column).isBlank();
            }
            filled += any ? 1 : 0;
        }
        return filled;
    }

    private Found read(int lines) {
        var keys = new ArrayList<Optional<String>>();
        var years = new ArrayList<Integer>();
        String group = "";
        for (int column = 0; column < grid.width(); column++) {
            String top = grid.text(0, column);
            String bottom = grid.text(lines - 1, column);
            group = top.isBlank() || isYear(top) ? group : top;
            Optional<String> key =
                    isYear(bottom) ? ofYear(lines == 1 ? "" : group, bottom) : named(top, bottom);
            key.filter(taken::add);
            key.flatMap(Headings::year).filter(year -> !years.contains(year)).ifPresent(years::add);
            keys.add(key);
        }
        return new Found(lines, keys, years);
    }

    private Optional<String> named(String top, String bottom) {
        return whole(bottom).or(() -> whole(top)).or(() -> withYear(bottom));
    }

    private Optional<String> whole(String heading) {
        String sought = SearchText.of(heading);
        List<ColumnForm> free =
                form.columns().stream()
                        .filter(column -> !column.perYear() && !taken.contains(column.key()))
                        .toList();
        return free.stream()
                .filter(column -> same(column, sought))
                .findFirst()
                .or(() -> free.stream().filter(column -> part(column, sought)).findFirst())
                .or(() -> free.stream().filter(column -> alike(column, sought)).findFirst())
                .map(ColumnForm::key);
    }

    private Optional<String> withYear(String heading) {
        Matcher found = WITH_YEAR.matcher(SearchText.of(heading));
        return found.matches() ? ofYear(found.group(1), found.group(2)) : Optional.empty();
    }

    // A year under no group belongs to the first one that has not had it.
    private Optional<String> ofYear(String group, String written) {
        Matcher digits = YEAR.matcher(SearchText.of(written));
        if (!digits.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits.group(1));
        String year = "." + (digits.group(1).length() == 2 ? 2500 + number : number);
        String sought = SearchText.of(group);
        return form.columns().stream()
                .filter(ColumnForm::perYear)
                .filter(column -> !taken.contains(column.key() + year))
                .filter(column -> sought.isEmpty() || same(column, sought) || part(column, sought))
                .findFirst()
                .map(column -> column.key() + year);
    }

    private static boolean isYear(String text) {
        return YEAR.matcher(SearchText.of(ThaiDigits.toArabic(text))).matches();
    }

    private static Optional<Integer> year(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(Integer.valueOf(key.substring(dot + 1)));
    }

    private static boolean same(ColumnForm column, String sought) {
        return SearchText.of(column.label()).equals(sought)
                || bare(column).equals(sought)
                || SearchText.of(column.key()).equals(sought);
    }

    private static boolean part(ColumnForm column, String sought) {
        String label = bare(column);
        boolean longer = label.length() >= SHORTEST_PART && sought.startsWith(label);
        return longer || (sought.length() >= SHORTEST_PART && label.startsWith(sought));
    }

    // ระยะเวลาการดำเนินงาน is ระยะเวลาการดำเนินการ, and มีนครอง is มีคนครอง with a letter lost.
    private static boolean alike(ColumnForm column, String sought) {
        String label = bare(column);
        int same = same(label, sought, 0, 0);
        boolean begins = same >= ALIKE_FROM && same * 2 > label.length();
        return begins || (label.length() >= SLIP_FROM && oneSlip(label, sought, same));
    }

    // One letter lost, added or changed behind those that are the same.
    private static boolean oneSlip(String label, String sought, int same) {
        int further = label.length() - sought.length();
        int inLabel = further >= 0 ? 1 : 0;
        int inSought = further <= 0 ? 1 : 0;
        return Math.abs(further) <= 1
                && same < Math.max(label.length(), sought.length())
                && same + inLabel + same(label, sought, same + inLabel, same + inSought)
                        == label.length();
    }

    private static int same(String one, String other, int from, int otherFrom) {
        int same = 0;
        while (from + same < one.length()
                && otherFrom + same < other.length()
                && one.charAt(from + same) == other.charAt(otherFrom + same)) {
            same++;
        }
        return same;
    }

    private static String bare(ColumnForm column) {
        return SearchText.of(ASIDE.matcher(column.label()).replaceAll(""));
    }
}
