package saraban.corpus.register;

import java.util.OptionalInt;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.ThaiDigits;

/// How long papers of a kind are kept (อายุการเก็บหนังสือ). The office may change every class.
///
/// @param code its name on the command line, e.g. `ordinary`
/// @param name its Thai name
/// @param years how many, where the rule counts years; else none
/// @param clause of the regulation, e.g. `ข้อ ๕๗.๕`, or empty
/// @param confirmed whether a source of the rule was seen; an unconfirmed class is the office's
///   to judge
@Article(57)
public record RetentionClass(
        String code, String name, Rule rule, OptionalInt years, String clause, boolean confirmed) {
    private static final int MOST_YEARS = 100;

    public RetentionClass {
        if (!code.matches("[a-z][a-z0-9-]{0,30}") || name.isBlank()) {
            throw new IllegalArgumentException(
                    "expected a class with a code such as 'ordinary' and a name, found '%s', '%s'"
                            .formatted(code, name));
        }
        boolean counted = rule == Rule.YEARS;
        if (counted != years.isPresent()
                || counted && (years.getAsInt() < 1 || years.getAsInt() > MOST_YEARS)) {
            throw new IllegalArgumentException(
                    "class '%s': expected 1 to %d years with the rule YEARS and none with another, found %s with %s"
                            .formatted(code, MOST_YEARS, years, rule));
        }
    }

    /// What ends the keeping.
    public enum Rule {
        /// A number of years.
        YEARS,
        /// Nothing: kept for good.
        FOREVER,
        /// A law, or the rules on secrets.
        BY_LAW,
        /// The day on which the circular is changed or repealed.
        UNTIL_REPEALED
    }

    /// The time as it stands in lists, e.g. `๑๐ ปี`.
    public String printed() {
        return switch (rule) {
            case YEARS -> ThaiDigits.toThai(years.getAsInt() + " ปี");
            case FOREVER -> "ตลอดไป";
            case BY_LAW -> "ตามกฎหมาย";
            case UNTIL_REPEALED -> "จนกว่าจะยกเลิก";
        };
    }
}
