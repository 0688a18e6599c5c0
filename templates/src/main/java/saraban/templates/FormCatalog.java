package saraban.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The forms of an office: those that come with the program, and the office's own, which replace a
/// form of the same name. A form is a folder with `form.json` and `template.docx`; an office may
/// give either file alone.
public final class FormCatalog {
    private static final List<String> BUILT_IN =
            List.of("external-letter", "circular-letter", "relay-letter");

    private final Map<String, Form> forms;

    private FormCatalog(Map<String, Form> forms) {
        this.forms = forms;
    }

    /// The forms that come with the program.
    public static FormCatalog builtIn() {
        return new FormCatalog(builtInForms());
    }

    /// The forms that come with the program, and those of an office.
    ///
    /// @param folder one folder for each form; it need not exist
    /// @throws FormFaultException when a form of the office is broken
    public static FormCatalog withOffice(Path folder) {
        Map<String, Form> forms = builtInForms();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> folders = Files.list(folder)) {
                for (Path form : folders.filter(Files::isDirectory).sorted().toList()) {
                    String name = form.getFileName().toString();
                    forms.put(name, office(name, form, forms.containsKey(name)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the forms in " + folder, e);
            }
        }
        return new FormCatalog(forms);
    }

    /// All forms: those of the program in their usual order, then the office's.
    public List<Form> forms() {
        return Stream.concat(
                        BUILT_IN.stream().map(forms::get),
                        forms.values().stream().filter(form -> !BUILT_IN.contains(form.name())))
                .toList();
    }

    public Optional<Form> find(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    /// The form of that name.
    ///
    /// @throws FormFaultException when there is none
    public Form form(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new FormFaultException(
                                        "no form '%s'; known: %s".formatted(name, forms.keySet()),
                                        null));
    }

    private static Map<String, Form> builtInForms() {
        Map<String, Form> forms = new TreeMap<>();
        for (String name : BUILT_IN) {
            forms.put(
                    name,
                    FormFile.read(
                            name, resource(name, "form.json"), resource(name, "template.docx")));
        }
        return forms;
    }

    private static Form office(String name, Path folder, boolean builtIn) {
        return FormFile.read(
                name, file(folder, "form.json", builtIn), file(folder, "template.docx", builtIn));
    }

    private static byte[] file(Path folder, String file, boolean builtIn) {
        Path path = folder.resolve(file);
        if (!Files.exists(path) && builtIn) {
            return resource(folder.getFileName().toString(), file);
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new FormFaultException(
                    "form '%s': expected a readable %s".formatted(folder.getFileName(), path), e);
        }
    }

    private static byte[] resource(String name, String file) {
        String path = "/forms/" + name + "/" + file;
        try (InputStream in = FormCatalog.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FormFaultException(
                        "form '%s': expected %s on the class path".formatted(name, path), null);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
