package saraban.templates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may stand in a field of a form.
public enum FieldType {
    /// One line.
    TEXT,
    /// Several short lines, one under the other.
    LINES,
    /// Paragraphs of prose.
    PARAGRAPHS,
    /// A day.
    DATE,
    /// A sum of money in baht.
    AMOUNT,
    /// A number that is no money.
    NUMBER,
    /// One of the field's options, and nothing else.
    CHOICE,
    /// Rows of the field's columns.
    ROWS,
    /// The code of the agency, e.g. `สน ๐๐๒๓.๒`.
    AGENCY,
    /// Things sent along: title, count, unit.
    ENCLOSURES,
    /// Earlier letters.
    REFERENCES,
    /// A name and its position.
    SIGNATORY,
    URGENCY,
    SECRECY,
    /// Plans that are printed behind the letter.
    ANNEXES,
    /// Yes or no.
    FLAG;

    /// The word used in `form.json`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /// Whether a form may have a field of its own of this type. The other types belong to keys
    /// that all forms share.
    boolean particular() {
        return switch (this) {
            case TEXT, LINES, PARAGRAPHS, DATE, AMOUNT, NUMBER, CHOICE, ROWS, FLAG -> true;
            case AGENCY, ENCLOSURES, REFERENCES, SIGNATORY, URGENCY, SECRECY, ANNEXES -> false;
        };
    }

    /// Whether it may stand in a cell of a row.
    boolean cell() {
        return switch (this) {
            case TEXT, PARAGRAPHS, DATE, AMOUNT, NUMBER, CHOICE -> true;
            case LINES,
                    ROWS,
                    FLAG,
                    AGENCY,
                    ENCLOSURES,
                    REFERENCES,
                    SIGNATORY,
                    URGENCY,
                    SECRECY,
                    ANNEXES ->
                    false;
        };
    }
}
