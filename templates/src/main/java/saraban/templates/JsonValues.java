package saraban.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One JSON object that the program has written, read strictly.
record JsonValues(Map<?, ?> values) {
    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return values.get(key) instanceof String text ? text : fail(key, "a text");
    }

    /// A text that is left out where it is empty.
    String textOrNone(String key) {
        return has(key) ? text(key) : "";
    }

    List<String> texts(String key) {
        if (values.get(key) instanceof List<?> list
                && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        return fail(key, "a list of texts");
    }

    /// A list that is left out where it is empty.
    List<String> textsOrNone(String key) {
        return has(key) ? texts(key) : List.of();
    }

    JsonValues object(String key) {
        return values.get(key) instanceof Map<?, ?> object
                ? new JsonValues(object)
                : fail(key, "an object");
    }

    List<JsonValues> objects(String key) {
        if (values.get(key) instanceof List<?> list
                && list.stream().allMatch(Map.class::isInstance)) {
            return list.stream().map(one -> new JsonValues((Map<?, ?>) one)).toList();
        }
        return fail(key, "a list of objects");
    }

    int count(String key) {
        return values.get(key) instanceof Integer count ? count : fail(key, "a number");
    }

    BigDecimal decimal(String key) {
        try {
            return new BigDecimal(text(key));
        } catch (NumberFormatException _) {
            return fail(key, "a number in a text");
        }
    }

    boolean flag(String key) {
        return values.get(key) instanceof Boolean truth ? truth : fail(key, "true or false");
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException _) {
            return fail(key, "an ISO date");
        }
    }

    Optional<LocalDate> dateOrNone(String key) {
        return has(key) ? Optional.of(date(key)) : Optional.empty();
    }

    <T> T known(String key, Optional<T> value) {
        return value.orElseGet(() -> fail(key, "a known value"));
    }

    /// Names of keys with their texts.
    Map<String, String> row() {
        Map<String, String> row = new TreeMap<>();
        values.keySet().forEach(key -> row.put(key.toString(), text(key.toString())));
        return row;
    }

    <T> T fail(String key, String expected) {
        throw new LetterJsonException(key, expected, values.get(key));
    }
}
