package saraban.templates.internal.layout;

import java.util.Optional;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Numerals;

/// The numbers a page's fields print.
record Numbers(int page, int pages, int sectionPages, Numerals numerals) {
    static final Numbers UNKNOWN = new Numbers(1, 1, 1, Numerals.DECIMAL);

    Inline.Text text(Inline.Field field) {
        int number =
                switch (field.kind()) {
                    case PAGE -> page;
                    case NUMPAGES -> pages;
                    case SECTIONPAGES -> sectionPages;
                };
        return new Inline.Text(
                field.numerals().orElse(numerals).print(number), field.format(), Optional.empty());
    }
}
