package saraban.templates.internal.docx4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The values in force at one place of a template: those of the row or block that is being filled,
/// then those around it.
///
/// @param own by the whole name of their token
/// @param outer none for the values of the document
record Scope(Map<String, TokenValue> own, Optional<Scope> outer) {
    private static final Pattern ONE_COLUMN = Pattern.compile("(.+)\\[(\\d+)]");

    /// A list that repeats what holds its token.
    ///
    /// @param scopes one for each item
    record Repeated(String name, List<Scope> scopes) {}

    static Scope of(Map<String, TokenValue> values) {
        return new Scope(Map.copyOf(values), Optional.empty());
    }

    Scope with(Map<String, TokenValue> inner) {
        return new Scope(inner, Optional.of(this));
    }

    Optional<TokenValue> find(String name) {
        TokenValue mine = own.get(name);
        return mine != null ? Optional.of(mine) : outer.flatMap(around -> around.find(name));
    }

    /// What a token prints here; nothing when it stands for no text.
    Optional<String> text(String name) {
        return switch (find(name).orElse(null)) {
            case TokenValue.Text text -> Optional.of(text.text());
            case TokenValue.Columns columns when columns.columns().size() == 1 ->
                    Optional.of(columns.columns().getFirst().text());
            case null -> column(name).map(TokenValue.Column::text);
            default -> Optional.empty();
        };
    }

    /// The column that `name[3]` means; nothing when the name is none, or one before it spreads
    /// over its place.
    Optional<TokenValue.Column> column(String name) {
        Matcher one = ONE_COLUMN.matcher(name);
        if (!one.matches()
                || !(find(one.group(1)).orElse(null) instanceof TokenValue.Columns all)) {
            return Optional.empty();
        }
        int wanted = Integer.parseInt(one.group(2));
        int place = 1;
        for (TokenValue.Column column : all.columns()) {
            if (place == wanted) {
                return Optional.of(column);
            }
            place += column.width();
        }
        return Optional.empty();
    }

    /// The list that repeats the row or paragraph of a token.
    Optional<Repeated> repeats(Token token) {
        if (find(token.name()).isPresent() || column(token.name()).isPresent()) {
            return Optional.empty();
        }
        return token.lists().stream()
                .filter(name -> find(name).filter(Scope::isList).isPresent())
                .findFirst()
                .map(name -> new Repeated(name, items(name)));
    }

    /// One scope for each time a block is printed: for each item of a list, else once where there
    /// is something to print.
    Optional<List<Scope>> block(BlockMark mark) {
        return find(mark.name())
                .map(
                        value ->
                                isList(value) && !mark.once()
                                        ? items(mark.name())
                                        : value.empty() ? List.of() : List.of(this));
    }

    private static boolean isList(TokenValue value) {
        return value instanceof TokenValue.Each || value instanceof TokenValue.Rows;
    }

    private List<Scope> items(String name) {
        return switch (find(name).orElseThrow()) {
            case TokenValue.Each each -> each.items().stream().map(this::with).toList();
            case TokenValue.Rows rows ->
                    rows.rows().stream().map(row -> with(named(name, row))).toList();
            case TokenValue other ->
                    throw new IllegalStateException(name + " is no list: " + other);
        };
    }

    private static Map<String, TokenValue> named(String list, Map<String, String> columns) {
        Map<String, TokenValue> named = new HashMap<>();
        columns.forEach(
                (column, text) -> named.put(list + "." + column, new TokenValue.Text(text)));
        return named;
    }
}
