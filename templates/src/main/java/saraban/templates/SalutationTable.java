package saraban.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import saraban.corpus.letter.Article;
import saraban.templates.internal.jackson.Json;

/// The table of openings and closings (ภาคผนวก ๒), which an office can change. The row follows from
/// the addressee.
///
/// @param rows the last resort, for everybody, among them
@Article(11)
public record SalutationTable(List<SalutationRow> rows) {
    private static final SalutationTable STANDARD = ofProgram();

    public SalutationTable {
        rows = List.copyOf(rows);
        if (rows.stream().filter(SalutationRow::everybody).count() != 1) {
            throw new IllegalArgumentException(
                    "expected one row for everybody ('*'), found %d"
                            .formatted(rows.stream().filter(SalutationRow::everybody).count()));
        }
    }

    /// The table that comes with the program.
    public static SalutationTable standard() {
        return STANDARD;
    }

    /// Reads a table as an administrator has written it: JSON in the shape that [#json] writes.
    public static SalutationReading read(String json) {
        return SalutationReader.read(json);
    }

    /// The row of an addressee: the one whose pattern fits most closely, else that for everybody.
    public SalutationRow of(String addressee) {
        return rows.stream()
                .filter(row -> row.fit(addressee) >= 0)
                .max(Comparator.comparingInt(row -> row.fit(addressee)))
                .orElseThrow();
    }

    /// The row of all addressees of a letter: the first that is not for everybody.
    SalutationRow of(List<String> addressees) {
        return addressees.stream()
                .map(this::of)
                .filter(row -> !row.everybody())
                .findFirst()
                .orElseGet(() -> rows.stream().filter(SalutationRow::everybody).findFirst().get());
    }

    /// The closings that are in use, each once.
    public List<String> closings() {
        Set<String> closings = new LinkedHashSet<>();
        rows.forEach(row -> closings.add(row.closing()));
        return List.copyOf(closings);
    }

    Optional<SalutationRow> ofClosing(String closing) {
        return rows.stream().filter(row -> row.closing().equals(closing)).findFirst();
    }

    Optional<SalutationRow> ofOpening(String opening) {
        return rows.stream().filter(row -> row.opening().equals(opening)).findFirst();
    }

    boolean pair(String opening, String closing) {
        return rows.stream()
                .anyMatch(row -> row.opening().equals(opening) && row.closing().equals(closing));
    }

    /// The opening word that a text starts with, followed by a space.
    Optional<String> openingBefore(String addressee) {
        return rows.stream()
                .map(SalutationRow::opening)
                .filter(word -> addressee.startsWith(word + " "))
                .findFirst();
    }

    /// The word on the envelope of a letter.
    String envelope(String opening) {
        return ofOpening(opening).map(SalutationRow::envelope).orElse(opening);
    }

    /// The table as JSON text, for an administrator to edit.
    public String json() {
        List<Map<String, Object>> written = new ArrayList<>();
        for (SalutationRow row : rows) {
            Map<String, Object> values = new TreeMap<>();
            values.put("name", row.name());
            values.put("addressees", row.addressees());
            values.put("opening", row.opening());
            values.put("you", row.you());
            values.put("writer", row.writer());
            values.put("closing", row.closing());
            values.put("envelope", row.envelope());
            values.put("confirm", row.confirm());
            written.add(values);
        }
        return Json.canonical(Map.of("rows", written));
    }

    private static SalutationTable ofProgram() {
        try (InputStream in =
                SalutationTable.class.getResourceAsStream("/saraban/templates/salutations.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return switch (SalutationReader.read(json)) {
                case SalutationReading.Whole(var table) -> table;
                case SalutationReading.Refused(var sentences) ->
                        throw new IllegalStateException(
                                "salutations.json: expected a whole table, found " + sentences);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read salutations.json", e);
        }
    }
}
