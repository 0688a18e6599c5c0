package saraban.server.page;

import java.time.LocalDate;
import java.util.List;
import saraban.corpus.letter.BuddhistYear;
import saraban.templates.Column;

/// What stands in a field on the screen, as typed.
public sealed interface Input {
    /// One line.
    record Text(String value) implements Input {}

    /// A text area with one entry a line.
    ///
    /// @param rows how tall it is at first
    record Lines(String value, int rows) implements Input {}

    /// Day, month (1 to 12, 0 where none is chosen) and Buddhist year.
    record Day(String day, int month, String year) implements Input {
        public static final Day EMPTY = new Day("", 0, "");

        /// The parts of a date.
        public static Day of(LocalDate date) {
            return new Day(
                    Integer.toString(date.getDayOfMonth()),
                    date.getMonthValue(),
                    Integer.toString(BuddhistYear.of(date).value()));
        }
    }

    /// What is sent along, with some empty rows at the end.
    record Enclosures(List<Row> rows) implements Input {
        public Enclosures {
            rows = List.copyOf(rows);
        }

        /// One thing, as typed.
        public record Row(String title, String count, String unit) {
            public static final Row EMPTY = new Row("", "", "");
        }
    }

    /// Rows of columns, with some empty rows at the end.
    ///
    /// @param rows cells as typed, in the order of the columns
    record Rows(List<Column> columns, List<List<String>> rows) implements Input {
        public Rows {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A name, the lines of a position, and for whom one acts.
    record Signatory(String name, String position, Acting acting) implements Input {}

    /// How one signs for another; all empty where one does not.
    ///
    /// @param mode the phrase, e.g. `ปฏิบัติราชการแทน`
    /// @param position on whose behalf
    /// @param order number of the order that allows it
    record Acting(
            String mode, String position, String order, String dated, String from, String to) {
        public static final Acting NONE = new Acting("", "", "", "", "", "");

        /// Whether something of it is filled.
        public boolean given() {
            return !equals(NONE);
        }
    }

    /// One of a few.
    record Choice(String value, List<Option> options) implements Input {
        public Choice {
            options = List.copyOf(options);
        }

        /// @param value in the outside face
        /// @param label on the screen
        public record Option(String value, String label) {}
    }

    /// The plans behind a letter, with some empty rows at the end.
    ///
    /// @param enclosing whether the form has a place for what is sent along
    record Annexes(List<Row> rows, boolean enclosing) implements Input {
        public Annexes {
            rows = List.copyOf(rows);
        }

        /// One plan.
        ///
        /// @param value the plan and its revision as `7:2`; empty where none is chosen
        /// @param newer id of the plan where it has a newer revision, else empty
        public record Row(String value, List<Choice.Option> options, String newer) {
            public Row {
                options = List.copyOf(options);
            }
        }
    }

    /// Yes or no.
    record Flag(boolean yes) implements Input {}
}
