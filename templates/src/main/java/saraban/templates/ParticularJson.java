package saraban.templates;

import java.util.Map;
import java.util.TreeMap;
import saraban.corpus.letter.Particular;

/// The particulars of a letter as JSON values, each under the name of its kind, so that they read
/// back without the form, which may change after the letter was numbered.
final class ParticularJson {
    private ParticularJson() {}

    static Map<String, Object> values(Map<String, Particular> particulars) {
        Map<String, Object> values = new TreeMap<>();
        particulars.forEach((key, particular) -> values.put(key, value(particular)));
        return values;
    }

    static Map<String, Particular> parse(JsonValues values) {
        Map<String, Particular> particulars = new TreeMap<>();
        for (Object key : values.values().keySet()) {
            particulars.put(key.toString(), particular(values.object(key.toString())));
        }
        return particulars;
    }

    private static Map<String, Object> value(Particular particular) {
        return switch (particular) {
            case Particular.Text(var text) -> Map.of("text", text);
            case Particular.Texts(var texts) -> Map.of("lines", texts);
            case Particular.Day(var day) -> Map.of("day", day.toString());
            case Particular.Amount amount -> Map.of("baht", amount.baht().toPlainString());
            case Particular.Number(var value) -> Map.of("number", value.toPlainString());
            case Particular.Flag(boolean yes) -> Map.of("flag", yes);
            case Particular.Rows(var rows) -> Map.of("rows", rows);
        };
    }

    private static Particular particular(JsonValues values) {
        String kind =
                values.values().keySet().stream().findFirst().map(Object::toString).orElse("");
        return switch (kind) {
            case "text" -> new Particular.Text(values.text(kind));
            case "lines" -> new Particular.Texts(values.texts(kind));
            case "day" -> new Particular.Day(values.date(kind));
            case "baht" -> Particular.Amount.ofBaht(values.decimal(kind));
            case "number" -> new Particular.Number(values.decimal(kind));
            case "flag" -> new Particular.Flag(values.flag(kind));
            case "rows" ->
                    new Particular.Rows(
                            values.objects(kind).stream().map(JsonValues::row).toList());
            default ->
                    throw new LetterJsonException(
                            kind, "text, lines, day, baht, number, flag or rows", null);
        };
    }
}
