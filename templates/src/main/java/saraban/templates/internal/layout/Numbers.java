package saraban.templates.internal.layout;

import java.util.Optional;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Numerals;

/// The numbers that fields print.
///
/// @param page where they stand, unless `found` knows better
/// @param sectionPages pages of that section, unless `found` knows better
/// @param found where the fields of the text landed the last time
record Numbers(int page, int sectionPages, Numerals numerals, FieldPages found) {
    static final Numbers UNKNOWN = new Numbers(1, 1, Numerals.DECIMAL, new FieldPages());

    Inline.Text text(Inline.Field field) {
        FieldPages.At at = found.of(field).orElse(new FieldPages.At(page, sectionPages));
        int number =
                switch (field.kind()) {
                    case PAGE -> at.page();
                    case NUMPAGES -> found.pages();
                    case SECTIONPAGES -> at.sectionPages();
                };
        return new Inline.Text(
                field.numerals().orElse(numerals).print(number), field.format(), Optional.empty());
    }
}
