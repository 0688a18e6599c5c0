package saraban.templates;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import saraban.corpus.letter.ThaiDigits;

/// The rules that a filled form is held against. A wall stops the letter; what is no wall is
/// advice.
public enum ProblemCode {
    NOT_JSON(true),
    MISSING(true),
    TOO_LONG(true),
    TOO_MANY(true),
    WRONG_KIND(true),
    NO_SUCH_DATE(true),
    NO_SUCH_AGENCY(true),
    NO_SUCH_CHOICE(true),
    NO_SUCH_AMOUNT(true),
    NO_SUCH_NUMBER(true),
    ROW_LACKS(true),
    ROW_WRONG(true),
    ANNEX_UNKNOWN(true),
    ANNEX_MISSING(true),
    ENCLOSURE_WITHOUT_TITLE(true),
    ENCLOSURE_WITHOUT_QUANTITY(true),
    ENCLOSURE_WITHOUT_UNIT(true),
    SIGNATORY_WITHOUT_NAME(true),
    SIGNATORY_WITHOUT_POSITION(true),
    ACTING_WITHOUT_MODE(true),
    ACTING_FOR_NOBODY(true),
    STRAY_MARK(true),
    DOUBLE_MARK(true),
    UNPRINTABLE(true),
    UNKNOWN_FIELD(false),
    CLOSING_UNUSUAL(false),
    SALUTATION_DIFFERS(false),
    ADDRESSEE_OF_HIGH_RANK(false),
    SALUTATION_TO_BE_CONFIRMED(false),
    SEALED_AND_POLITE(false),
    OUTSIDE_ITS_AUTHORITY(false),
    NO_POWER_NAMED(false),
    LAST_SENTENCE(false),
    SUBJECT_ENDS_IN_STOP(false),
    WEEKEND(false),
    BEFORE_ITS_REFERENCE(false),
    NO_CONTACT(false),
    NOTHING_ENCLOSED(false);

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("saraban.templates.messages", Locale.of("th"));

    private final boolean wall;

    ProblemCode(boolean wall) {
        this.wall = wall;
    }

    /// Whether a letter with it cannot be issued.
    public boolean wall() {
        return wall;
    }

    /// The sentence for the clerk; numbers in it are written in Thai digits.
    String sentence(String label, Object... found) {
        Object[] words =
                Stream.concat(Stream.of(label), Stream.of(found).map(ProblemCode::written))
                        .toArray();
        return new MessageFormat(SENTENCES.getString(name()), Locale.ROOT).format(words);
    }

    private static String written(Object found) {
        return found instanceof Integer number
                ? ThaiDigits.toThai(number.toString())
                : found.toString();
    }
}
