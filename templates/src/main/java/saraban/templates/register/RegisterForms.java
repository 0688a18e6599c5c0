package saraban.templates.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import saraban.templates.FormFaultException;
import saraban.templates.internal.jackson.Json;

/// The prescribed forms of registers and lists, each of which an office may replace by files of its
/// own: `register.json`, `template.docx` or both.
public final class RegisterForms {
    /// Every form that comes with the program.
    public static final List<String> NAMES =
            List.of(
                    "outgoing",
                    "incoming",
                    "delivery",
                    "to-storage",
                    "keeping",
                    "handover",
                    "retained",
                    "destruction",
                    "card");

    private final Map<String, RegisterForm> forms = new LinkedHashMap<>();

    private static final String STAMP = "receive-stamp";

    private byte[] stamp = new byte[0];

    private RegisterForms() {}

    public static RegisterForms builtIn() {
        return withOffice(Path.of("no-office"));
    }

    /// @param folder one folder for each form of the office's own; it need not exist
    /// @throws FormFaultException when one of them is broken
    public static RegisterForms withOffice(Path folder) {
        var all = new RegisterForms();
        for (String name : NAMES) {
            byte[] json = file(folder.resolve(name).resolve("register.json"), name);
            byte[] template = file(folder.resolve(name).resolve("template.docx"), name);
            all.forms.put(name, read(name, json, template));
        }
        all.stamp = file(folder.resolve(STAMP).resolve("template.docx"), STAMP);
        return all;
    }

    /// The DOCX of the receive stamp.
    byte[] stamp() {
        return stamp.clone();
    }

    /// @throws FormFaultException when there is none of that name
    public RegisterForm form(String name) {
        RegisterForm form = forms.get(name);
        if (form == null) {
            throw fault(name, "expected one of %s, found none of that name".formatted(NAMES));
        }
        return form;
    }

    static RegisterForm read(String name, byte[] json, byte[] template) {
        Map<String, Object> file =
                Json.object(name + "/register.json", new String(json, StandardCharsets.UTF_8));
        if (!(file.get("columns") instanceof List<?> columns) || columns.isEmpty()) {
            throw fault(name, "expected a list 'columns'");
        }
        return new RegisterForm(
                name,
                text(file, "title", name),
                number(name, file, "form"),
                paper(name, text(file, "paper", "a4")),
                columns.stream().map(column -> column(name, column)).toList(),
                lines(file.get("head")),
                lines(file.get("foot")),
                template);
    }

    private static RegisterColumn column(String name, Object entry) {
        if (!(entry instanceof Map<?, ?> column)) {
            throw fault(name, "expected an object for each column, found " + entry);
        }
        try {
            return new RegisterColumn(
                    text(column, "key", ""),
                    text(column, "label", ""),
                    number(name, column, "widthMm"),
                    text(column, "align", "left").equals("center"));
        } catch (IllegalArgumentException e) {
            throw new FormFaultException("register '%s': %s".formatted(name, e.getMessage()), e);
        }
    }

    private static RegisterForm.Paper paper(String name, String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "a4" -> RegisterForm.Paper.A4;
            case "a5" -> RegisterForm.Paper.A5;
            default -> throw fault(name, "expected paper a4 or a5, found '%s'".formatted(code));
        };
    }

    private static List<String> lines(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static String text(Map<?, ?> object, String key, String otherwise) {
        return object.get(key) instanceof String text ? text : otherwise;
    }

    private static int number(String name, Map<?, ?> object, String key) {
        if (object.get(key) instanceof Number number) {
            return number.intValue();
        }
        throw fault(name, "expected a number '%s', found %s".formatted(key, object.get(key)));
    }

    private static byte[] file(Path own, String name) {
        String resource = "/registers/" + name + "/" + own.getFileName();
        try (InputStream in =
                Files.exists(own)
                        ? Files.newInputStream(own)
                        : RegisterForms.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw fault(name, "expected %s on the class path".formatted(resource));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + own, e);
        }
    }

    private static FormFaultException fault(String name, String what) {
        return new FormFaultException("register '%s': %s".formatted(name, what), null);
    }
}
