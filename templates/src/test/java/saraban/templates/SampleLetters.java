package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import saraban.corpus.letter.Letter;

/// The filled samples that lie beside the forms and in the corpus.
final class SampleLetters {
    static final FormCatalog FORMS = FormCatalog.builtIn();

    private SampleLetters() {}

    /// The sample beside a form.
    static String fields(String form) {
        return text("/forms/" + form + "/sample.json");
    }

    /// One of the invented letters of the corpus.
    static String corpus(String name) {
        return text("/samples/letters/" + name + ".json");
    }

    private static String text(String resource) {
        try (var in = SampleLetters.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Letter letter(String form) {
        return whole(FORMS.form(form), fields(form));
    }

    static Letter whole(Form form, String fields) {
        return switch (form.read(fields, Letterhead.BLANK)) {
            case FormReading.Whole whole -> whole.letter();
            case FormReading.Refused refused ->
                    throw new AssertionError(refused.problems().toString());
        };
    }
}
