package saraban.templates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Enclosure;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Reference;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.Urgency;

/// Takes a letter out of its JSON values, strictly: the text was written by the program.
final class LetterJsonParser {
    private final Map<String, Object> values;

    LetterJsonParser(Map<String, Object> values) {
        this.values = values;
    }

    Letter letter() {
        return new Letter(
                text(values, "form"),
                known("agency", AgencyCode.parse(text(values, "agency"))),
                flag("circular") ? Series.CIRCULAR : Series.ORDINARY,
                texts(values, "place"),
                date("dated"),
                text(values, "subject"),
                texts(values, "to"),
                objects("references").stream()
                        .map(one -> new Reference(text(one, "text")))
                        .toList(),
                objects("enclosures").stream()
                        .map(
                                one ->
                                        new Enclosure(
                                                text(one, "title"), count(one), text(one, "unit")))
                        .toList(),
                texts(values, "body"),
                text(values, "closing"),
                signatory(),
                texts(values, "contact"),
                known("urgency", Urgency.ofCode(text(values, "urgency"))),
                known("secrecy", Secrecy.ofCode(text(values, "secrecy"))));
    }

    private Signatory signatory() {
        if (!(values.get("signatory") instanceof Map<?, ?> signatory)) {
            throw new LetterJsonException("signatory", "an object", values.get("signatory"));
        }
        return new Signatory(text(signatory, "name"), texts(signatory, "position"));
    }

    private static String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text ? text : fail(key, "a text", object.get(key));
    }

    private static List<String> texts(Map<?, ?> object, String key) {
        if (object.get(key) instanceof List<?> list
                && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        return fail(key, "a list of texts", object.get(key));
    }

    private List<Map<?, ?>> objects(String key) {
        if (values.get(key) instanceof List<?> list
                && list.stream().allMatch(Map.class::isInstance)) {
            return list.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
        }
        return fail(key, "a list of objects", values.get(key));
    }

    private static int count(Map<?, ?> object) {
        return object.get("count") instanceof Integer count
                ? count
                : fail("count", "a number", object.get("count"));
    }

    private boolean flag(String key) {
        return values.get(key) instanceof Boolean truth
                ? truth
                : fail(key, "true or false", values.get(key));
    }

    private LocalDate date(String key) {
        try {
            return LocalDate.parse(text(values, key));
        } catch (DateTimeParseException _) {
            return fail(key, "an ISO date", values.get(key));
        }
    }

    private <T> T known(String key, Optional<T> value) {
        return value.orElseGet(() -> fail(key, "a known value", values.get(key)));
    }

    private static <T> T fail(String key, String expected, Object found) {
        throw new LetterJsonException(key, expected, found);
    }
}
