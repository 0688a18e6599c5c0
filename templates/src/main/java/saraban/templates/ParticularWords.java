package saraban.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.BahtText;
import saraban.corpus.letter.Particular;
import saraban.corpus.letter.ThaiDate;
import saraban.templates.internal.docx4j.TokenValue;

/// The words of the fields that a form has for itself. A field that is empty has its tokens all the
/// same, with nothing in them.
final class ParticularWords {
    static final String FORMAL = ".formal";
    static final String WORDS = ".words";

    private final Form form;
    private final Map<String, Particular> particulars;

    ParticularWords(Form form, Map<String, Particular> particulars) {
        this.form = form;
        this.particulars = particulars;
    }

    Map<String, TokenValue> values() {
        Map<String, TokenValue> words = new LinkedHashMap<>();
        form.fields().stream()
                .filter(field -> !SharedKeys.shared(field.key()))
                .forEach(
                        field ->
                                words.putAll(
                                        Optional.ofNullable(particulars.get(field.key()))
                                                .map(found -> of(field, found))
                                                .orElseGet(() -> empty(field))));
        return words;
    }

    private static Map<String, TokenValue> of(Field field, Particular found) {
        String key = field.key();
        return switch (found) {
            case Particular.Text(var text) -> Map.of(key, PaperWords.text(text));
            case Particular.Texts(var texts) ->
                    Map.of(
                            key,
                            field.type() == FieldType.PARAGRAPHS
                                    ? PaperWords.paragraphs(texts)
                                    : PaperWords.lines(texts));
            case Particular.Day(var day) -> day(key, Optional.of(day));
            case Particular.Amount amount ->
                    Map.of(
                            key,
                            PaperWords.text(money(amount.baht())),
                            key + WORDS,
                            PaperWords.text(BahtText.of(amount.satang())));
            case Particular.Number(var value) -> Map.of(key, PaperWords.text(grouped(value)));
            case Particular.Flag(var yes) -> Map.of(key, PaperWords.text(yes ? field.label() : ""));
            case Particular.Rows(var rows) -> Map.of(key, rows(field, rows));
        };
    }

    private static Map<String, TokenValue> empty(Field field) {
        String key = field.key();
        TokenValue nothing = PaperWords.text("");
        return switch (field.type()) {
            case DATE -> day(key, Optional.empty());
            case AMOUNT -> Map.of(key, nothing, key + WORDS, nothing);
            case ROWS -> Map.of(key, new TokenValue.Rows(List.of()));
            case PARAGRAPHS -> Map.of(key, PaperWords.paragraphs(List.of()));
            default -> Map.of(key, nothing);
        };
    }

    /// The tokens of a date; empty texts for an unknown one.
    static Map<String, TokenValue> day(String key, Optional<LocalDate> day) {
        return Map.of(
                key,
                PaperWords.text(day.map(ThaiDate::printed).orElse("")),
                key + FORMAL,
                PaperWords.text(day.map(ThaiDate::formal).orElse("")));
    }

    private static TokenValue rows(Field field, List<Map<String, String>> rows) {
        List<Map<String, TokenValue>> words = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, TokenValue> cells = new LinkedHashMap<>();
            cells.put(
                    field.key() + "." + PaperWords.RUNNING,
                    PaperWords.text(Integer.toString(words.size() + 1)));
            for (Column column : field.columns()) {
                cells(column, row.getOrDefault(column.key(), ""))
                        .forEach((name, value) -> cells.put(field.key() + "." + name, value));
            }
            words.add(cells);
        }
        return new TokenValue.Each(words);
    }

    private static Map<String, TokenValue> cells(Column column, String cell) {
        if (column.type() == FieldType.PARAGRAPHS) {
            return Map.of(column.key(), PaperWords.paragraphs(cell.lines().toList()));
        }
        Map<String, TokenValue> words = new LinkedHashMap<>();
        texts(column, cell).forEach((name, text) -> words.put(name, PaperWords.text(text)));
        return words;
    }

    private static Map<String, String> texts(Column column, String cell) {
        String key = column.key();
        return switch (column.type()) {
            case DATE ->
                    Map.of(
                            key,
                            isoDay(cell).map(ThaiDate::printed).orElse(cell),
                            key + FORMAL,
                            isoDay(cell).map(ThaiDate::formal).orElse(cell));
            case AMOUNT -> {
                Optional<BigDecimal> baht = ParticularReader.baht(cell);
                yield Map.of(
                        key,
                        baht.map(ParticularWords::money).orElse(cell),
                        key + WORDS,
                        baht.map(Particular.Amount::ofBaht)
                                .map(amount -> BahtText.of(amount.satang()))
                                .orElse(cell));
            }
            case NUMBER ->
                    Map.of(
                            key,
                            ParticularReader.number(cell)
                                    .map(ParticularWords::grouped)
                                    .orElse(cell));
            default -> Map.of(key, cell);
        };
    }

    private static Optional<LocalDate> isoDay(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException _) {
            // Still being typed: printed as it is.
            return Optional.empty();
        }
    }

    /// A sum with commas; satang only where there are some.
    static String money(BigDecimal baht) {
        boolean whole = baht.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", baht);
    }

    /// A number with commas and the decimals that it was written with.
    static String grouped(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }
}
