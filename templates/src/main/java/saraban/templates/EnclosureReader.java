package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saraban.corpus.letter.Enclosure;

/// Reads what is sent along.
///
/// @param whole those of which all is known
/// @param items all of them, as far as they are written
record EnclosureReader(List<Enclosure> whole, List<Sketch.Item> items) {
    static EnclosureReader read(FilledForm filled) {
        var read = new EnclosureReader(new ArrayList<>(), new ArrayList<>());
        List<Map<?, ?>> entries = filled.objects("enclosures", "title");
        filled.form()
                .field("enclosures")
                .ifPresent(
                        field -> {
                            for (int i = 0; i < entries.size(); i++) {
                                read.add(filled.taken(), field, entries.get(i), i + 1);
                            }
                        });
        return read;
    }

    private void add(FieldValues taken, Field field, Map<?, ?> entry, int place) {
        String title = taken.line(field, entry.get("title")).orElse("");
        int count = taken.count(field, entry.get("count"));
        String unit = taken.line(field, entry.get("unit")).orElse("");
        items.add(
                new Sketch.Item(
                        title, count > 0 && !unit.isEmpty() ? Sketch.quantity(count, unit) : ""));
        if (title.isEmpty()) {
            taken.note(field, ProblemCode.ENCLOSURE_WITHOUT_TITLE, place);
        } else if (count < 1) {
            taken.note(field, ProblemCode.ENCLOSURE_WITHOUT_QUANTITY, title);
        } else if (unit.isEmpty()) {
            taken.note(field, ProblemCode.ENCLOSURE_WITHOUT_UNIT, title);
        } else {
            whole.add(new Enclosure(title, count, unit));
        }
    }
}
