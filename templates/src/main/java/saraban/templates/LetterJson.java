package saraban.templates;

import java.util.Map;
import java.util.TreeMap;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Series;
import saraban.templates.internal.jackson.Json;

/// A letter as JSON text in the shape of `FIELDS.json`, in one canonical spelling: equal letters
/// give equal texts, so that a digest of the text is a digest of the letter.
public final class LetterJson {
    private LetterJson() {}

    /// The letter on one line, keys in the order of the alphabet.
    public static String canonical(Letter letter) {
        Map<String, Object> values = new TreeMap<>();
        values.put("form", letter.form());
        values.put("agency", letter.agency().letters() + " " + letter.agency().digits());
        values.put("circular", letter.series() == Series.CIRCULAR);
        values.put("place", letter.place());
        values.put("dated", letter.dated().toString());
        values.put("subject", letter.subject());
        values.put("to", letter.to());
        values.put(
                "references",
                letter.references().stream().map(one -> Map.of("text", one.text())).toList());
        values.put(
                "enclosures",
                letter.enclosures().stream()
                        .map(
                                one ->
                                        new TreeMap<>(
                                                Map.of(
                                                        "title",
                                                        one.title(),
                                                        "count",
                                                        one.count(),
                                                        "unit",
                                                        one.unit())))
                        .toList());
        values.put("body", letter.body());
        values.put("closing", letter.closing());
        values.put(
                "signatory",
                new TreeMap<>(
                        Map.of(
                                "name",
                                letter.signatory().name(),
                                "position",
                                letter.signatory().position())));
        values.put("contact", letter.contact());
        values.put("urgency", letter.urgency().code());
        values.put("secrecy", letter.secrecy().code());
        return Json.canonical(values);
    }

    /// The letter of a canonical text.
    ///
    /// @throws LetterJsonException when the text is not one that [#canonical] wrote
    public static Letter parse(String text) {
        return new LetterJsonParser(Json.object("letter", text)).letter();
    }
}
