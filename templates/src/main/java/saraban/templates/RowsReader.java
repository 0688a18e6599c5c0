package saraban.templates;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import saraban.corpus.letter.Particular;
import saraban.corpus.letter.ThaiDate;

/// Reads the rows of one field, cell by cell. What cannot be read as its column asks is noted, and
/// stays as it was typed.
final class RowsReader {
    private final FieldValues taken;
    private final Field field;

    private RowsReader(FieldValues taken, Field field) {
        this.taken = taken;
        this.field = field;
    }

    static Optional<Particular> read(FilledForm filled, Field field) {
        var reader = new RowsReader(filled.taken(), field);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<?, ?> entry : filled.objects(field.key(), field.columns().getFirst().key())) {
            rows.add(reader.row(entry, rows.size() + 1));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Particular.Rows(rows));
    }

    private Map<String, String> row(Map<?, ?> entry, int place) {
        Map<String, String> row = new TreeMap<>();
        for (Column column : field.columns()) {
            String written = written(column, entry.get(column.key()));
            if (written.isEmpty() && column.required()) {
                taken.note(field, ProblemCode.ROW_LACKS, place, column.label());
            }
            row.put(column.key(), written.isEmpty() ? "" : cell(column, written, place));
        }
        return row;
    }

    // Paragraphs are kept in one text, a line feed between two.
    private String written(Column column, Object value) {
        return column.type() == FieldType.PARAGRAPHS
                ? String.join("\n", taken.lines(field, value))
                : taken.line(field, value).orElse("");
    }

    private String cell(Column column, String written, int place) {
        Optional<String> read =
                switch (column.type()) {
                    case DATE -> ThaiDate.parse(written).map(Object::toString);
                    case AMOUNT ->
                            ParticularReader.baht(written)
                                    .map(
                                            baht ->
                                                    baht.setScale(2, RoundingMode.UNNECESSARY)
                                                            .toPlainString());
                    case NUMBER ->
                            ParticularReader.number(written).map(number -> number.toPlainString());
                    case CHOICE -> Optional.of(written).filter(column.options()::contains);
                    default -> Optional.of(written);
                };
        if (read.isEmpty()) {
            taken.note(field, ProblemCode.ROW_WRONG, place, column.label(), written);
        }
        return read.orElse(written);
    }
}
