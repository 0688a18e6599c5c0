package saraban.templates;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import saraban.corpus.letter.Particular;
import saraban.corpus.letter.ThaiDigits;

/// Reads the fields that a form has for itself, each by its type.
final class ParticularReader {
    private static final Pattern AMOUNT =
            Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3}){0,4}|\\d{1,15})(?:\\.\\d{1,2})?");
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3}){0,4}|\\d{1,15})(?:\\.\\d{1,9})?");

    private final FilledForm filled;

    private ParticularReader(FilledForm filled) {
        this.filled = filled;
    }

    /// What stands in them, by key; empty ones are left out.
    static Map<String, Particular> read(FilledForm filled) {
        var reader = new ParticularReader(filled);
        Map<String, Particular> read = new TreeMap<>();
        filled.form().fields().stream()
                .filter(field -> !SharedKeys.shared(field.key()))
                .forEach(
                        field ->
                                reader.particular(field)
                                        .ifPresent(found -> read.put(field.key(), found)));
        return read;
    }

    private Optional<Particular> particular(Field field) {
        String key = field.key();
        return switch (field.type()) {
            case TEXT -> filled.line(key).map(Particular.Text::new);
            case LINES, PARAGRAPHS ->
                    Optional.of(filled.lines(key, field.preset().stream().toList()))
                            .filter(lines -> !lines.isEmpty())
                            .map(Particular.Texts::new);
            case DATE -> filled.day(key).map(Particular.Day::new);
            case CHOICE ->
                    filled.choice(
                                    key,
                                    chosen -> Optional.of(chosen).filter(field.options()::contains))
                            .map(Particular.Text::new);
            case AMOUNT -> amount(field);
            case NUMBER -> number(field);
            case FLAG ->
                    Optional.of(new Particular.Flag(filled.taken().flag(field, filled.value(key))));
            case ROWS -> RowsReader.read(filled, field);
            case AGENCY, ENCLOSURES, REFERENCES, SIGNATORY, URGENCY, SECRECY, ANNEXES ->
                    throw new IllegalStateException(
                            "field '%s': expected a type of particulars, found %s"
                                    .formatted(key, field.type()));
        };
    }

    private Optional<Particular> amount(Field field) {
        Optional<String> written = filled.line(field.key());
        Optional<BigDecimal> baht = written.flatMap(ParticularReader::baht);
        if (written.isPresent() && baht.isEmpty()) {
            filled.taken().note(field, ProblemCode.NO_SUCH_AMOUNT, written.get());
        }
        return baht.map(Particular.Amount::ofBaht);
    }

    private Optional<Particular> number(Field field) {
        Optional<String> written = filled.line(field.key());
        Optional<BigDecimal> number = written.flatMap(ParticularReader::number);
        if (written.isPresent() && number.isEmpty()) {
            filled.taken().note(field, ProblemCode.NO_SUCH_NUMBER, written.get());
        }
        return number.map(Particular.Number::new);
    }

    /// A sum in baht in any usual writing: `๑,๒๕๐.๕๐`, `1250 บาท`, `500.-`.
    static Optional<BigDecimal> baht(String written) {
        String plain =
                ThaiDigits.toArabic(written)
                        .replaceFirst("\\s*(?:บาท(?:ถ้วน)?|\\.?-)$", "")
                        .strip();
        return plain(AMOUNT, plain);
    }

    /// A number in any usual writing: `๑,๒๕๐`, `-0.5`.
    static Optional<BigDecimal> number(String written) {
        return plain(NUMBER, ThaiDigits.toArabic(written).strip());
    }

    private static Optional<BigDecimal> plain(Pattern pattern, String digits) {
        return pattern.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }
}
