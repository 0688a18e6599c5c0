package saraban.templates;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import saraban.corpus.letter.Acting;
import saraban.corpus.letter.ActingMode;
import saraban.corpus.letter.Signatory;

/// A signatory as JSON values.
final class SignatoryJson {
    private SignatoryJson() {}

    static Map<String, Object> values(Signatory signatory) {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", signatory.name());
        values.put("position", signatory.position());
        signatory.acting().ifPresent(acting -> values.put("acting", values(acting)));
        return values;
    }

    static Signatory parse(JsonValues values) {
        return new Signatory(
                values.text("name"),
                values.texts("position"),
                values.has("acting")
                        ? Optional.of(acting(values.object("acting")))
                        : Optional.empty());
    }

    private static Map<String, Object> values(Acting acting) {
        Map<String, Object> values = new TreeMap<>();
        values.put("mode", acting.mode().printed());
        values.put("for", acting.position());
        acting.authority().ifPresent(authority -> values.put("authority", values(authority)));
        return values;
    }

    private static Map<String, Object> values(Acting.Authority authority) {
        Map<String, Object> values = new TreeMap<>();
        values.put("number", authority.number());
        authority.dated().ifPresent(day -> values.put("dated", day.toString()));
        authority.from().ifPresent(day -> values.put("from", day.toString()));
        authority.to().ifPresent(day -> values.put("to", day.toString()));
        return values;
    }

    private static Acting acting(JsonValues values) {
        return new Acting(
                values.known("mode", ActingMode.ofPrinted(values.text("mode"))),
                values.text("for"),
                values.has("authority")
                        ? Optional.of(authority(values.object("authority")))
                        : Optional.empty());
    }

    private static Acting.Authority authority(JsonValues values) {
        return new Acting.Authority(
                values.text("number"),
                values.dateOrNone("dated"),
                values.dateOrNone("from"),
                values.dateOrNone("to"));
    }
}
