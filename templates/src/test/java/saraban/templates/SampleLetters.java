package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saraban.corpus.letter.Letter;

/// The filled samples that lie beside the forms and in the corpus.
final class SampleLetters {
    static final FormCatalog FORMS = FormCatalog.builtIn();

    private SampleLetters() {}

    /// The names of all forms of the program.
    static Stream<String> formNames() {
        return FORMS.forms().stream().map(Form::name);
    }

    /// The sample beside a form.
    static String fields(String form) {
        return text("/forms/" + form + "/sample.json");
    }

    /// One of the invented letters of the corpus.
    static String corpus(String name) {
        return text("/samples/letters/" + name + ".json");
    }

    /// Their names, in order.
    static List<String> corpusNames() throws IOException, URISyntaxException {
        URI folder = SampleLetters.class.getResource("/samples/letters").toURI();
        if (!folder.getScheme().equals("jar")) {
            return names(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return names(jar.getPath("/samples/letters"));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
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
