package saraban.templates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.Series;
import saraban.templates.internal.jackson.Json;

/// Reads `form.json`.
final class FormFile {
    private static final List<String> NEEDED =
            List.of(
                    "secrecy",
                    "urgency",
                    "agency",
                    "place",
                    "dated",
                    "subject",
                    "to",
                    "references",
                    "enclosures",
                    "body",
                    "closing",
                    "signatory",
                    "unit",
                    "contact");

    private final String name;

    private FormFile(String name) {
        this.name = name;
    }

    /// @throws FormFaultException naming the form and the place in its file
    static Form read(String name, byte[] formJson, byte[] template) {
        return new FormFile(name)
                .form(
                        Json.object(
                                name + "/form.json", new String(formJson, StandardCharsets.UTF_8)),
                        template);
    }

    private Form form(Map<String, Object> file, byte[] template) {
        if (!(file.get("fields") instanceof List<?> entries)) {
            throw fault("expected a list 'fields'");
        }
        List<Field> fields = entries.stream().map(this::field).toList();
        for (String key : NEEDED) {
            if (fields.stream().noneMatch(field -> field.key().equals(key))) {
                throw fault(
                        "expected a field '%s', found %s"
                                .formatted(key, fields.stream().map(Field::key).toList()));
            }
        }
        Series series =
                switch (text(file, "series", "ordinary")) {
                    case "ordinary" -> Series.ORDINARY;
                    case "circular" -> Series.CIRCULAR;
                    case String other ->
                            throw fault(
                                    "expected series ordinary or circular, found '%s'"
                                            .formatted(other));
                };
        return new Form(
                name, text(file, "title", name), series, fields, continuation(file), template);
    }

    private Continuation continuation(Map<String, Object> file) {
        return switch (text(file, "continuation", "none")) {
            case "none" -> Continuation.NONE;
            case "plain" -> Continuation.PLAIN;
            case "slash" -> Continuation.SLASH;
            case String other ->
                    throw fault(
                            "expected continuation none, plain or slash, found '%s'"
                                    .formatted(other));
        };
    }

    private Field field(Object entry) {
        if (!(entry instanceof Map<?, ?> field)) {
            throw fault("expected an object for each field, found " + entry);
        }
        String key = text(field, "key", "");
        String type = text(field, "type", "");
        List<?> options = field.get("options") instanceof List<?> list ? list : List.of();
        return new Field(
                key,
                FieldType.ofCode(type)
                        .orElseThrow(
                                () -> fault("field '%s': no such type '%s'".formatted(key, type))),
                text(field, "label", key),
                text(field, "help", ""),
                Boolean.TRUE.equals(field.get("required")),
                number(field, "maxLength"),
                number(field, "article"),
                Optional.ofNullable(field.get("default")).map(Object::toString),
                options.stream().map(Object::toString).toList());
    }

    private static String text(Map<?, ?> object, String key, String otherwise) {
        return object.get(key) instanceof String text ? text : otherwise;
    }

    private static int number(Map<?, ?> object, String key) {
        return object.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private FormFaultException fault(String what) {
        return new FormFaultException("form '%s': %s".formatted(name, what), null);
    }
}
