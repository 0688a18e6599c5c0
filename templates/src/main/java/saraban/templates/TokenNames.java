package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names of the tokens that the template of a form may use, and those that it must.
final class TokenNames {
    /// Those of all keys that forms share.
    static final Set<String> SHARED =
            Set.of(
                    "secrecy",
                    "urgency",
                    "office",
                    "number",
                    "year",
                    "place",
                    "dated",
                    "dated.formal",
                    "subject",
                    "salutation",
                    "to",
                    "references",
                    "enclosures",
                    "body",
                    "closing",
                    "signatory.name",
                    "signatory.position",
                    "unit",
                    "contact",
                    "copies",
                    "copylist",
                    "copylist.no",
                    "copylist.name");

    /// Those that stand for something whatever fields a form has.
    private static final List<String> ALWAYS = List.of("office", "number", "year", "unit");

    private TokenNames() {}

    /// The tokens of a form.
    static Set<String> of(Form form) {
        Set<String> names = new TreeSet<>(ALWAYS);
        form.fields().forEach(field -> names.addAll(of(field)));
        return names;
    }

    /// The tokens of which a template has none, although a letter needs them.
    ///
    /// @param used the tokens that stand in the template
    static List<String> missing(Form form, Set<String> used) {
        List<String> missing = new ArrayList<>();
        if (form.series().printed() && !used.contains("number")) {
            missing.add("number");
        }
        form.fields().stream()
                .filter(field -> field.required() && field.printed())
                .flatMap(field -> needs(form, field))
                .filter(any -> any.stream().noneMatch(used::contains))
                .forEach(any -> missing.add(any.getFirst()));
        return missing;
    }

    /// The tokens that stand for a field, none where it is not printed by a token of its own.
    static List<String> of(Field field) {
        String key = field.key();
        return switch (field.type()) {
            case DATE -> List.of(key, key + ParticularWords.FORMAL);
            case AMOUNT -> List.of(key, key + ParticularWords.WORDS);
            case SIGNATORY -> List.of(key + ".name", key + ".position");
            case AGENCY, ANNEXES -> List.of();
            case FLAG -> SharedKeys.shared(key) ? List.of() : List.of(key);
            case LINES -> lines(key);
            case ROWS -> columns(field);
            case TEXT, PARAGRAPHS, NUMBER, CHOICE, ENCLOSURES, REFERENCES, URGENCY, SECRECY ->
                    List.of(key);
        };
    }

    private static List<String> lines(String key) {
        return switch (key) {
            case "to" -> List.of(key, "salutation");
            case "copies" -> List.of(key, "copylist", "copylist.no", "copylist.name");
            default -> List.of(key);
        };
    }

    private static List<String> columns(Field field) {
        return Stream.concat(
                        Stream.of(field.key(), field.key() + "." + PaperWords.RUNNING),
                        field.columns().stream()
                                .flatMap(column -> cell(field.key() + "." + column.key(), column)))
                .toList();
    }

    private static Stream<String> cell(String name, Column column) {
        return switch (column.type()) {
            case DATE -> Stream.of(name, name + ParticularWords.FORMAL);
            case AMOUNT -> Stream.of(name, name + ParticularWords.WORDS);
            default -> Stream.of(name);
        };
    }

    /// Of each list one token must stand in the template.
    private static Stream<List<String>> needs(Form form, Field field) {
        List<String> own = of(field);
        return switch (field.type()) {
            case SIGNATORY -> own.stream().map(List::of);
            case FLAG, AGENCY, ANNEXES -> Stream.of();
            case ROWS ->
                    field.columns().stream()
                            .filter(Column::required)
                            .map(column -> cell(field.key() + "." + column.key(), column).toList());
            default ->
                    Stream.of(
                            field.key().equals("unit") && form.field("contact").isPresent()
                                    ? List.of("unit", "contact")
                                    : own);
        };
    }
}
