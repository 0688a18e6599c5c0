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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import saraban.corpus.form.FormContent;
import saraban.corpus.form.FormVersion;
import saraban.corpus.form.FormVersions;
import saraban.templates.internal.jackson.MalformedJsonException;

/// The forms of an office: those that come with the program, and the office's own, which replace a
/// form of the same name. A form is a folder with `form.json` and `template.docx`; an office may
/// give either file alone. The version of a form that was put live goes before both, from that
/// moment on.
public final class FormCatalog {
    private static final List<String> BUILT_IN =
            List.of(
                    "external-letter",
                    "circular-letter",
                    "relay-letter",
                    "reply-letter",
                    "follow-up-letter",
                    "memo",
                    "sealed-letter",
                    "order",
                    "regulation",
                    "by-law",
                    "announcement",
                    "statement",
                    "news",
                    "certificate",
                    "minutes",
                    "note");
    private static final String TEMPLATE = "template.docx";
    private static final String DEFINITION = "form.json";
    private static final String SAMPLE = "sample.json";

    private final Map<String, FormContent> files;
    private final Map<String, Form> forms;
    private final Supplier<Map<String, FormVersion>> live;
    private final Function<FormVersion, FormContent> content;
    private final Map<FormVersion, Form> readBefore = new ConcurrentHashMap<>();

    private FormCatalog(
            Map<String, FormContent> files,
            Supplier<Map<String, FormVersion>> live,
            Function<FormVersion, FormContent> content) {
        this.files = Map.copyOf(files);
        this.forms = new TreeMap<>();
        files.forEach((name, one) -> forms.put(name, read(name, one)));
        this.live = live;
        this.content = content;
    }

    private FormCatalog(Map<String, FormContent> files) {
        this(files, Map::of, FormCatalog::noContent);
    }

    /// The forms that come with the program.
    public static FormCatalog builtIn() {
        return new FormCatalog(builtInFiles());
    }

    /// The forms that come with the program, and those of an office.
    ///
    /// @param folder one folder for each form; it need not exist
    /// @throws FormFaultException when a form of the office is broken
    public static FormCatalog withOffice(Path folder) {
        return new FormCatalog(officeFiles(folder));
    }

    /// The forms of the program and of an office, and the versions that are live.
    ///
    /// @param folder one folder for each form; it need not exist
    /// @throws FormFaultException when a form in the folder is broken
    public static FormCatalog withOffice(Path folder, FormVersions versions) {
        return new FormCatalog(officeFiles(folder), versions::live, versions::content);
    }

    /// A form from its files.
    ///
    /// @throws FormFaultException when `form.json` is broken
    public static Form read(String name, FormContent files) {
        try {
            return FormFile.read(name, files.definition(), files.template());
        } catch (MalformedJsonException e) {
            throw new FormFaultException("form '%s': %s".formatted(name, e.getMessage()), e);
        }
    }

    /// A version of a form.
    ///
    /// @throws FormFaultException when this program cannot read it
    public Form of(FormVersion version) {
        return readBefore.computeIfAbsent(version, one -> read(one.form(), content.apply(one)));
    }

    /// All forms: those of the program in their usual order, then the office's. A live version that
    /// this program cannot read leaves its place to what lies beneath.
    public List<Form> forms() {
        Map<String, Form> all = new TreeMap<>(forms);
        live.get().forEach((name, version) -> readable(version).ifPresent(f -> all.put(name, f)));
        return Stream.concat(
                        BUILT_IN.stream().map(all::get),
                        all.values().stream().filter(form -> !BUILT_IN.contains(form.name())))
                .toList();
    }

    public Optional<Form> find(String name) {
        FormVersion version = live.get().get(name);
        return version == null ? Optional.ofNullable(forms.get(name)) : Optional.of(of(version));
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

    /// The files of a form as they lie in the program or in the office's folder, whatever is live.
    public Optional<FormContent> files(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private Optional<Form> readable(FormVersion version) {
        try {
            return Optional.of(of(version));
        } catch (FormFaultException _) {
            return Optional.empty();
        }
    }

    private static FormContent noContent(FormVersion version) {
        throw new FormFaultException(
                "form '%s': expected a home that keeps version %d, found none"
                        .formatted(version.form(), version.number()),
                null);
    }

    private static Map<String, FormContent> builtInFiles() {
        Map<String, FormContent> files = new TreeMap<>();
        for (String name : BUILT_IN) {
            files.put(
                    name,
                    new FormContent(
                            resource(name, TEMPLATE),
                            resource(name, DEFINITION),
                            Optional.of(resource(name, SAMPLE))));
        }
        return files;
    }

    private static Map<String, FormContent> officeFiles(Path folder) {
        Map<String, FormContent> files = builtInFiles();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> folders = Files.list(folder)) {
                for (Path form : folders.filter(Files::isDirectory).sorted().toList()) {
                    files.merge(
                            form.getFileName().toString(),
                            office(form, files.containsKey(form.getFileName().toString())),
                            FormCatalog::over);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the forms in " + folder, e);
            }
        }
        return files;
    }

    private static FormContent over(FormContent builtIn, FormContent own) {
        return new FormContent(own.template(), own.definition(), own.sample().or(builtIn::sample));
    }

    private static FormContent office(Path folder, boolean builtIn) {
        Path sample = folder.resolve(SAMPLE);
        return new FormContent(
                file(folder, TEMPLATE, builtIn),
                file(folder, DEFINITION, builtIn),
                Files.exists(sample) ? Optional.of(file(folder, SAMPLE, false)) : Optional.empty());
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
