package saraban.templates;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saraban.corpus.letter.Series;
import saraban.templates.internal.jackson.Json;

/// Reads `form.json`.
final class FormFile {
    /// Without these no paper can be entered in a register.
    private static final List<String> NEEDED = List.of("dated", "subject");

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
        List<String> keys = fields.stream().map(Field::key).toList();
        for (String key : NEEDED) {
            if (!keys.contains(key)) {
                throw fault("expected a field '%s', found %s".formatted(key, keys));
            }
        }
        once("field", keys);
        return new Form(
                name,
                text(file, "title", name),
                number(file, "article"),
                series(file),
                fields,
                continuation(file),
                template);
    }

    private Series series(Map<String, Object> file) {
        String code = text(file, "series", Series.ORDINARY.code());
        return Series.ofCode(code)
                .orElseThrow(
                        () ->
                                fault(
                                        "expected series %s, found '%s'"
                                                .formatted(
                                                        String.join(
                                                                ", ",
                                                                List.of(Series.values()).stream()
                                                                        .map(Series::code)
                                                                        .toList()),
                                                        code)));
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
        FieldType type = type("field '%s'".formatted(key), field);
        checkType(key, type);
        var read =
                new Field(
                        key,
                        type,
                        text(field, "label", key),
                        text(field, "help", ""),
                        Boolean.TRUE.equals(field.get("required")),
                        number(field, "maxLength"),
                        number(field, "article"),
                        Optional.ofNullable(field.get("default")).map(Object::toString),
                        options(field),
                        columns(key, field),
                        !Boolean.FALSE.equals(field.get("printed")));
        if (type == FieldType.ROWS && read.columns().isEmpty()) {
            throw fault("field '%s': expected a list 'columns', found none".formatted(key));
        }
        if (type == FieldType.CHOICE && read.options().isEmpty()) {
            throw fault("field '%s': expected a list 'options', found none".formatted(key));
        }
        return read;
    }

    private void checkType(String key, FieldType type) {
        FieldType shared = SharedKeys.TYPES.get(key);
        if (shared != null && shared != type) {
            throw fault(
                    "field '%s': expected type %s, which the key has in all forms, found %s"
                            .formatted(key, shared.code(), type.code()));
        }
        if (shared == null && !type.particular()) {
            throw fault(
                    "field '%s': type %s belongs to other keys, found it here"
                            .formatted(key, type.code()));
        }
    }

    private List<Column> columns(String key, Map<?, ?> field) {
        List<?> entries = field.get("columns") instanceof List<?> list ? list : List.of();
        List<Column> columns = entries.stream().map(entry -> column(key, entry)).toList();
        once("field '%s': column".formatted(key), columns.stream().map(Column::key).toList());
        return columns;
    }

    private Column column(String field, Object entry) {
        if (!(entry instanceof Map<?, ?> column)) {
            throw fault(
                    "field '%s': expected an object for each column, found %s"
                            .formatted(field, entry));
        }
        String key = text(column, "key", "");
        String place = "field '%s', column '%s'".formatted(field, key);
        FieldType type = type(place, column);
        if (!type.cell() || key.isBlank() || key.equals(PaperWords.RUNNING)) {
            throw fault(
                    place
                            + ": expected a key other than 'no' and a type text, paragraphs, date, amount, number or choice");
        }
        return new Column(
                key,
                text(column, "label", key),
                type,
                Boolean.TRUE.equals(column.get("required")),
                options(column));
    }

    private FieldType type(String place, Map<?, ?> object) {
        String type = text(object, "type", "");
        return FieldType.ofCode(type)
                .orElseThrow(() -> fault("%s: no such type '%s'".formatted(place, type)));
    }

    private void once(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw fault("%s '%s': expected once, found twice".formatted(what, key));
            }
        }
    }

    private static List<String> options(Map<?, ?> object) {
        return object.get("options") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
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
