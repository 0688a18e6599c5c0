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
    /// Yes or no.
    FLAG;

    /// The word used in `form.json`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
