package saraban.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import saraban.corpus.letter.ThaiDate;

/// The values of one filled form beside its fields. A field that the form lacks is empty and wanted
/// by nobody.
final class FilledForm {
    private final Form form;
    private final Map<String, Object> values;
    private final FieldValues taken = new FieldValues();

    FilledForm(Form form, Map<String, Object> values) {
        this.form = form;
        this.values = values;
    }

    Form form() {
        return form;
    }

    FieldValues taken() {
        return taken;
    }

    Object value(String key) {
        return values.get(key);
    }

    /// What stops the letter, in the order of the paper.
    List<Problem> problems() {
        List<String> order = form.fields().stream().map(Field::key).toList();
        return taken.problems().stream()
                .sorted((a, b) -> order.indexOf(a.field()) - order.indexOf(b.field()))
                .toList();
    }

    /// Advice about values that no field takes.
    List<Problem> unknown() {
        return values.keySet().stream()
                .filter(key -> !key.equals("form") && !SharedKeys.ANYWHERE.contains(key))
                .filter(key -> form.field(key).isEmpty())
                .map(key -> Problem.whole(ProblemCode.UNKNOWN_FIELD, key))
                .toList();
    }

    Optional<String> line(String key) {
        return form.field(key)
                .flatMap(
                        field -> {
                            Optional<String> written =
                                    taken.line(field, value(key)).or(field::preset);
                            missing(field, written.isEmpty());
                            return written;
                        });
    }

    List<String> lines(String key, List<String> otherwise) {
        return form.field(key)
                .map(
                        field -> {
                            List<String> written = taken.lines(field, value(key));
                            List<String> lines = written.isEmpty() ? otherwise : written;
                            missing(field, lines.isEmpty());
                            return lines;
                        })
                .orElse(List.of());
    }

    /// Objects of a list; a text stands for an object with it under `inside`.
    List<Map<?, ?>> objects(String key, String inside) {
        return form.field(key)
                .map(
                        field -> {
                            List<Map<?, ?>> entries = taken.objects(field, value(key), inside);
                            missing(field, entries.isEmpty());
                            return entries;
                        })
                .orElse(List.of());
    }

    Optional<LocalDate> day(String key) {
        Optional<String> written = line(key);
        Optional<LocalDate> day = written.flatMap(ThaiDate::parse);
        if (written.isPresent() && day.isEmpty()) {
            note(key, ProblemCode.NO_SUCH_DATE, written.get());
        }
        return day;
    }

    <T> Optional<T> choice(String key, Function<String, Optional<T>> ofCode) {
        Optional<String> written = line(key);
        Optional<T> chosen = written.flatMap(ofCode);
        if (written.isPresent() && chosen.isEmpty()) {
            note(key, ProblemCode.NO_SUCH_CHOICE, written.get());
        }
        return chosen;
    }

    void note(String key, ProblemCode code, Object... found) {
        form.field(key).ifPresent(field -> taken.note(field, code, found));
    }

    void missing(Field field, boolean absent) {
        if (absent && field.required()) {
            taken.note(field, ProblemCode.MISSING);
        }
    }
}
