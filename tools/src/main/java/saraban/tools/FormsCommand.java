package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.form.FormContent;
import saraban.templates.Column;
import saraban.templates.Field;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormLint;

/// `forms`: what letters are written on.
@Command(
        name = "forms",
        description = "List the forms, and check their templates.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {FormsCommand.ListAll.class, FormsCommand.Check.class})
final class FormsCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected list or check, found none");
    }

    /// `forms list`.
    @Command(
            name = "list",
            description =
                    "List the forms with their fields; the office's own too where there is a home.")
    static final class ListAll implements Runnable {
        private final Given given;

        ListAll(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            List<Shown> forms =
                    FormCatalog.withOffice(given.home().resolve("office").resolve("forms"))
                            .forms()
                            .stream()
                            .map(Shown::of)
                            .toList();
            if (given.json()) {
                given.answer(new Listed(forms), "");
            } else {
                forms.forEach(form -> given.answer(form, form.lines()));
            }
        }
    }

    /// `forms check`.
    @Command(
            name = "check",
            description =
                    "Check a template, or every template in a folder; exit code 1 where one cannot be used.")
    static final class Check implements Runnable {
        private final Given given;

        @Parameters(paramLabel = "FILE.docx|DIR", description = "A template, or a folder of forms.")
        private Path path;

        @Option(names = "--thai", description = "Say it in Thai, as a clerk reads it on the page.")
        private boolean thai;

        Check(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            QuietLibraries.hush();
            var findings = new ArrayList<Finding>();
            for (Path template : templates()) {
                check(template).forEach(found -> findings.add(Finding.of(template, found, thai)));
            }
            if (given.json()) {
                given.answer(new Checked(findings), "");
            } else {
                findings.forEach(found -> given.answer(found, found.line()));
            }
            long walls = findings.stream().filter(Finding::wall).count();
            if (walls > 0) {
                throw new CommandFault(
                        "%s: expected a template that can be used, found %d faults"
                                .formatted(path, walls));
            }
        }

        // A template beside its form.json is checked against the fields of that form.
        private static List<FormLint.Finding> check(Path template) {
            Path definition = template.resolveSibling("form.json");
            byte[] docx = InFile.bytes(template);
            if (!template.endsWith("template.docx") || !Files.isRegularFile(definition)) {
                return FormLint.check(docx);
            }
            String name = template.toAbsolutePath().getParent().getFileName().toString();
            return FormLint.check(
                    FormCatalog.read(
                            name,
                            new FormContent(docx, InFile.bytes(definition), Optional.empty())));
        }

        private List<Path> templates() {
            if (!Files.isDirectory(path)) {
                return List.of(path);
            }
            try (Stream<Path> files = Files.walk(path)) {
                List<Path> templates =
                        files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
                if (templates.isEmpty()) {
                    throw new CommandFault(
                            path + ": expected a folder with DOCX files, found none");
                }
                return templates;
            } catch (IOException e) {
                throw new CommandFault(
                        "%s: expected a folder that can be read, found %s".formatted(path, e), e);
            }
        }
    }

    private record Listed(List<Shown> forms) {}

    private record Shown(
            String name, String title, String kind, String series, List<ShownField> fields) {
        static Shown of(Form form) {
            return new Shown(
                    form.name(),
                    form.title(),
                    form.kind().title(),
                    form.series().code(),
                    form.fields().stream().map(ShownField::of).toList());
        }

        String lines() {
            var lines = new StringBuilder(name + "\t" + title);
            fields.forEach(
                    field ->
                            lines.append(
                                    "\n    %s\t%s\t%s%s"
                                            .formatted(
                                                    field.key(),
                                                    field.type(),
                                                    field.label(),
                                                    field.required() ? " *" : "")));
            return lines.toString();
        }
    }

    private record ShownField(
            String key,
            String type,
            String label,
            boolean required,
            List<String> options,
            List<ShownColumn> columns) {
        static ShownField of(Field field) {
            return new ShownField(
                    field.key(),
                    field.type().code(),
                    field.label(),
                    field.required(),
                    field.options(),
                    field.columns().stream().map(ShownColumn::of).toList());
        }
    }

    private record ShownColumn(String key, String type, String label, boolean required) {
        static ShownColumn of(Column column) {
            return new ShownColumn(
                    column.key(), column.type().code(), column.label(), column.required());
        }
    }

    private record Checked(List<Finding> findings) {}

    private record Finding(String file, String code, boolean wall, String place, String text) {
        static Finding of(Path file, FormLint.Finding found, boolean thai) {
            return new Finding(
                    file.toString(),
                    found.code().name(),
                    found.wall(),
                    thai ? found.place().thai() : found.place().english(),
                    thai ? found.thai() : found.english());
        }

        String line() {
            return "%s: %s: %s (%s)".formatted(file, place, text, code);
        }
    }
}
