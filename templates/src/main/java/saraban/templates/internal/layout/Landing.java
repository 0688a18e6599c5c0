package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Inline.Field;
import saraban.templates.internal.flow.Inline.Floating;
import saraban.templates.internal.flow.Inline.Note;

/// What depends on the page a slab lands on.
///
/// @param floats pictures at a place of their own on it
/// @param fields numbers that print its number
/// @param notes footnotes that belong to its foot
record Landing(List<Floating> floats, List<Field> fields, List<Note> notes) {
    static final Landing NOTHING = new Landing(List.of(), List.of(), List.of());

    Landing {
        floats = List.copyOf(floats);
        fields = List.copyOf(fields);
        notes = List.copyOf(notes);
    }

    static Landing of(List<Slab> slabs) {
        List<Floating> floats = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Slab slab : slabs) {
            floats.addAll(slab.landing().floats());
            fields.addAll(slab.landing().fields());
            notes.addAll(slab.landing().notes());
        }
        return new Landing(floats, fields, notes);
    }
}
