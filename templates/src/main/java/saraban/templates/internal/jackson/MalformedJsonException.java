package saraban.templates.internal.jackson;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.SarabanException;
import saraban.corpus.letter.ThaiDigits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// A text that was to be a JSON object and is none.
public final class MalformedJsonException extends SarabanException {
    private static final Pattern TWICE =
            Pattern.compile("(?i)duplicate [^'\"]*['\"]([^'\"]*)['\"]");

    private final String place;

    private MalformedJsonException(String what, String found, String place, Throwable cause) {
        super("%s: expected one JSON object, found %s".formatted(what, found), cause);
        this.place = place;
    }

    static MalformedJsonException other(String what, String kind) {
        return new MalformedJsonException(what, kind, "ไม่ใช่ชุดข้อมูลเดียวในวงเล็บปีกกา", null);
    }

    // The parser's own words are those of its source code: only what they point at is kept.
    static MalformedJsonException at(String what, JacksonException cause) {
        TokenStreamLocation spot = cause.getLocation();
        int line = spot == null ? 1 : spot.getLineNr();
        int column = spot == null ? 1 : spot.getColumnNr();
        String thai = ThaiDigits.toThai("บรรทัดที่ %d อักขระที่ %d".formatted(line, column));
        Matcher twice = TWICE.matcher(cause.getOriginalMessage());
        return twice.find()
                ? new MalformedJsonException(
                        what,
                        "the key '%s' twice, in line %d, column %d"
                                .formatted(twice.group(1), line, column),
                        "ช่อง %s ซ้ำกัน %s".formatted(twice.group(1), thai),
                        cause)
                : new MalformedJsonException(
                        what,
                        "a text that breaks off or is no JSON in line %d, column %d"
                                .formatted(line, column),
                        thai,
                        cause);
    }

    /// Where it goes wrong, in Thai.
    public String place() {
        return place;
    }
}
