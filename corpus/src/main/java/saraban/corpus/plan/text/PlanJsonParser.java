package saraban.corpus.plan.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.TableDraft;

/// Turns the values of a plan's JSON into the plan, naming what is not as it should be.
final class PlanJsonParser {
    private static final Set<String> KEYS =
            Set.of("kind", "title", "years", "fields", "chapters", "tables");

    private final Map<String, Object> values;

    PlanJsonParser(Map<String, Object> values) {
        this.values = values;
    }

    Plan plan() {
        mustBeKnown("plan", values, KEYS);
        String code = text("kind", values.get("kind"));
        PlanKind kind =
                PlanKind.ofCode(code)
                        .orElseThrow(
                                () ->
                                        new PlanJsonException(
                                                "kind '%s': expected one of %s"
                                                        .formatted(code, kinds())));
        try {
            return Plan.of(
                    kind,
                    text("title", values.get("title")),
                    years(),
                    texts("fields", object("fields", values.get("fields"))),
                    chapters(),
                    tables());
        } catch (IllegalArgumentException e) {
            throw new PlanJsonException("%s: %s".formatted(code, e.getMessage()), e);
        }
    }

    private FiscalYears years() {
        Map<String, Object> years = object("years", values.get("years"));
        mustBeKnown("years", years, Set.of("from", "to"));
        return new FiscalYears(
                year("years.from", years.get("from")), year("years.to", years.get("to")));
    }

    private Map<String, List<String>> chapters() {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        object("chapters", values.get("chapters"))
                .forEach(
                        (key, value) ->
                                chapters.put(
                                        key,
                                        value instanceof String one
                                                ? List.of(one)
                                                : list("chapters." + key, value).stream()
                                                        .map(item -> text("chapters." + key, item))
                                                        .toList()));
        return chapters;
    }

    private Map<String, TableDraft> tables() {
        Map<String, TableDraft> tables = new LinkedHashMap<>();
        object("tables", values.get("tables"))
                .forEach((key, value) -> tables.put(key, table("tables." + key, value)));
        return tables;
    }

    private TableDraft table(String what, Object value) {
        Map<String, Object> table = object(what, value);
        mustBeKnown(what, table, Set.of("rows", "years"));
        List<Integer> years =
                list(what + ".years", table.get("years")).stream()
                        .map(year -> year(what + ".years", year))
                        .toList();
        List<Map<String, String>> rows =
                list(what + ".rows", table.get("rows")).stream()
                        .map(row -> texts(what + ".rows", object(what + ".rows", row)))
                        .toList();
        return new TableDraft(years, rows);
    }

    private static Map<String, String> texts(String what, Map<String, Object> given) {
        Map<String, String> texts = new LinkedHashMap<>();
        given.forEach((key, value) -> texts.put(key, cell(what + "." + key, value)));
        return texts;
    }

    private static String cell(String what, Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean mark -> mark ? "✓" : "";
            default -> throw wrong(what, "a text", value);
        };
    }

    private static String text(String what, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(what, "a text", value);
    }

    private static int year(String what, Object value) {
        if (value instanceof Integer year) {
            return year;
        }
        throw wrong(what, "a Buddhist year", value);
    }

    private static List<?> list(String what, Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw wrong(what, "a list", value);
        };
    }

    private static Map<String, Object> object(String what, Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new TreeMap<>();
            map.forEach((key, item) -> object.put((String) key, item));
            return object;
        }
        throw wrong(what, "an object", value);
    }

    private static void mustBeKnown(String what, Map<String, Object> given, Set<String> known) {
        given.keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new PlanJsonException(
                                    "%s: expected only %s, found '%s'"
                                            .formatted(
                                                    what, known.stream().sorted().toList(), key));
                        });
    }

    private static List<String> kinds() {
        return java.util.Arrays.stream(PlanKind.values()).map(PlanKind::code).toList();
    }

    private static PlanJsonException wrong(String what, String expected, Object found) {
        return new PlanJsonException("%s: expected %s, found %s".formatted(what, expected, found));
    }
}
