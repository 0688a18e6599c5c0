package saraban.templates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import saraban.corpus.letter.Annex;
import saraban.corpus.letter.Enclosure;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Series;
import saraban.templates.internal.jackson.Json;

/// A letter as JSON text in the shape of `FIELDS.json`, in one canonical spelling: equal letters
/// give equal texts, so that a digest of the text is a digest of the letter.
public final class LetterJson {
    private LetterJson() {}

    /// The letter on one line, keys in the order of the alphabet. What a form has no field for is
    /// left out, but for the keys that every letter of the first release had.
    public static String canonical(Letter letter) {
        Map<String, Object> values = new TreeMap<>();
        values.put("form", letter.form());
        values.put("agency", agency(letter));
        values.put("place", letter.place());
        values.put("dated", letter.dated().toString());
        values.put("subject", letter.subject());
        values.put("to", letter.to());
        values.put("references", all(letter.references(), one -> Map.of("text", one.text())));
        values.put("enclosures", all(letter.enclosures(), LetterJson::enclosure));
        values.put("body", letter.body());
        values.put("closing", letter.closing());
        values.put("contact", letter.contact());
        values.put("urgency", letter.urgency().code());
        values.put("secrecy", letter.secrecy().code());
        values.put("circular", letter.series() == Series.CIRCULAR);
        if (!letter.series().coded()) {
            values.put("series", letter.series().code());
        }
        letter.signatory().ifPresent(one -> values.put("signatory", SignatoryJson.values(one)));
        unlessEmpty(values, "office", letter.office());
        unlessEmpty(values, "opening", letter.opening());
        unlessEmpty(values, "unit", letter.unit());
        unlessEmpty(values, "copies", letter.copies());
        unlessEmpty(values, "annexes", all(letter.annexes(), LetterJson::annex));
        if (!letter.particulars().isEmpty()) {
            values.put("particulars", ParticularJson.values(letter.particulars()));
        }
        return Json.canonical(values);
    }

    /// The letter of a canonical text.
    ///
    /// @throws LetterJsonException when the text is not one that [#canonical] wrote
    public static Letter parse(String text) {
        return new LetterJsonParser(new JsonValues(Json.object("letter", text))).letter();
    }

    private static String agency(Letter letter) {
        return letter.agency().letters() + " " + letter.agency().digits();
    }

    private static Map<String, Object> enclosure(Enclosure one) {
        return Map.of("title", one.title(), "count", one.count(), "unit", one.unit());
    }

    private static Map<String, Object> annex(Annex one) {
        Map<String, Object> values = new TreeMap<>();
        values.put("plan", one.plan());
        values.put("revision", one.revision());
        one.sha256().ifPresent(digest -> values.put("sha256", digest));
        return values;
    }

    private static <T> List<Map<String, Object>> all(
            List<T> parts, Function<T, Map<String, Object>> values) {
        return parts.stream().map(values).toList();
    }

    private static void unlessEmpty(Map<String, Object> values, String key, String text) {
        if (!text.isEmpty()) {
            values.put(key, text);
        }
    }

    private static void unlessEmpty(Map<String, Object> values, String key, List<?> list) {
        if (!list.isEmpty()) {
            values.put(key, list);
        }
    }
}
