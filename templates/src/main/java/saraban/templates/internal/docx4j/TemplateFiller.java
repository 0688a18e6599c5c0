package saraban.templates.internal.docx4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tr;

/// Pours values into the tokens of a template, in place.
///
/// `${key}` becomes a text; the paragraph of `${key}` with paragraphs, the table row (or paragraph)
/// of `${list.column}` is repeated. A paragraph in which nothing is left to print vanishes, unless
/// a token in it ends in `!`. A token of no known name stays as it is: [TemplateLint] names it.
public final class TemplateFiller {
    /// Characters that surely do not fill one line of a letter.
    private static final int ONE_LINE = 80;

    private final Map<String, TokenValue> values;

    /// @param values by the name of their token
    public TemplateFiller(Map<String, TokenValue> values) {
        this.values = Map.copyOf(values);
    }

    /// @throws TemplateFaultException when the package holds no readable text
    public void fill(WordprocessingMLPackage document) {
        try {
            for (Story story : Story.of(document)) {
                new ContentControls(values.keySet()).becomeTokens(story.root());
                fill(story.root(), Map.of());
            }
        } catch (Docx4JException e) {
            throw new TemplateFaultException("template: expected readable text parts", e);
        }
    }

    private void fill(ContentAccessor holder, Map<String, String> row) {
        List<Object> filled = new ArrayList<>();
        for (Object child : List.copyOf(holder.getContent())) {
            switch (Story.bare(child)) {
                case P paragraph -> filled.addAll(paragraphs(paragraph, row));
                case Tr tableRow -> filled.addAll(tableRows(tableRow, row));
                case SdtElement control -> {
                    fill(control.getSdtContent(), row);
                    filled.add(child);
                }
                case ContentAccessor inner -> {
                    fill(inner, row);
                    filled.add(child);
                }
                default -> filled.add(child);
            }
        }
        holder.getContent().clear();
        holder.getContent().addAll(filled);
    }

    private List<Object> tableRows(Tr tableRow, Map<String, String> row) {
        Optional<Map.Entry<String, TokenValue.Rows>> list = listIn(tableRow);
        if (list.isEmpty() || !row.isEmpty()) {
            fill(tableRow, row);
            return List.of(tableRow);
        }
        List<Object> repeated = new ArrayList<>();
        for (Map<String, String> columns : list.get().getValue().rows()) {
            Tr copy = XmlUtils.deepCopy(tableRow);
            fill(copy, named(list.get().getKey(), columns));
            repeated.add(copy);
        }
        return repeated;
    }

    private List<Object> paragraphs(P paragraph, Map<String, String> row) {
        List<Token> tokens = new ParagraphText(paragraph).tokens();
        if (row.isEmpty()) {
            for (Token token : tokens) {
                switch (values.get(token.list())) {
                    case TokenValue.Rows list when !token.name().equals(token.list()) -> {
                        return repeated(
                                paragraph,
                                list.rows().stream().map(one -> named(token.list(), one)).toList());
                    }
                    case TokenValue.Paragraphs list -> {
                        return repeated(
                                paragraph,
                                list.texts().stream()
                                        .map(one -> Map.of(token.name(), one))
                                        .toList());
                    }
                    case null, default -> {}
                }
            }
        }
        return written(paragraph, row) ? List.of(paragraph) : List.of();
    }

    /// Only the last copy is kept on one page with what follows, or the last two where the last is
    /// shorter than two lines: a whole run of bound paragraphs would be thrown to the next page.
    private List<Object> repeated(P paragraph, List<Map<String, String>> rows) {
        List<Object> copies = new ArrayList<>();
        int bound = rows.isEmpty() || longest(rows.getLast()) > ONE_LINE ? 1 : 2;
        for (int i = 0; i < rows.size(); i++) {
            P copy = XmlUtils.deepCopy(paragraph);
            if (i < rows.size() - bound && copy.getPPr() != null) {
                copy.getPPr().setKeepNext(null);
            }
            if (written(copy, rows.get(i))) {
                copies.add(copy);
            }
        }
        return copies;
    }

    private static int longest(Map<String, String> row) {
        return row.values().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Fills one paragraph; false when nothing is left to print in it.
    private boolean written(P paragraph, Map<String, String> row) {
        boolean tokens = false;
        boolean stays = false;
        List<Token> known = knownTokens(paragraph, row);
        for (Token token : known.reversed()) {
            String value = value(token, row).orElseThrow();
            tokens = true;
            stays |= token.keepsLine() || !value.isBlank();
            new ParagraphText(paragraph).replace(token, value);
        }
        return !tokens || stays;
    }

    private List<Token> knownTokens(P paragraph, Map<String, String> row) {
        return new ParagraphText(paragraph)
                .tokens().stream().filter(token -> value(token, row).isPresent()).toList();
    }

    private Optional<String> value(Token token, Map<String, String> row) {
        if (row.containsKey(token.name())) {
            return Optional.of(row.get(token.name()));
        }
        return values.get(token.name()) instanceof TokenValue.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private Optional<Map.Entry<String, TokenValue.Rows>> listIn(ContentAccessor holder) {
        for (Object child : holder.getContent()) {
            Object bare = Story.bare(child);
            Optional<Map.Entry<String, TokenValue.Rows>> found =
                    switch (bare) {
                        case P paragraph -> listOf(new ParagraphText(paragraph).tokens());
                        case SdtElement control -> listIn(control.getSdtContent());
                        case ContentAccessor inner -> listIn(inner);
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Map.Entry<String, TokenValue.Rows>> listOf(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.name().contains("."))
                .filter(token -> values.get(token.list()) instanceof TokenValue.Rows)
                .map(token -> Map.entry(token.list(), (TokenValue.Rows) values.get(token.list())))
                .findFirst();
    }

    private static Map<String, String> named(String list, Map<String, String> columns) {
        Map<String, String> named = new HashMap<>();
        columns.forEach((column, value) -> named.put(list + "." + column, value));
        return named;
    }
}
