package saraban.templates.internal.docx4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/// Pours values into the tokens of a template, in place.
///
/// `${key}` becomes a text; the paragraph of `${key}` with paragraphs, the table row (or paragraph)
/// of `${list.column}` is repeated. What stands between `${#list}` and `${/list}`, each alone in a
/// paragraph or table row, is repeated for each of the list, or printed once where the value is
/// none and says something; between `${?list}` and `${/list}`, printed once where there is any. A
/// paragraph in which nothing is left to print vanishes, unless a token in it ends in `!`. A token
/// of no known name stays as it is: [TemplateLint] names it.
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
        Scope scope = Scope.of(values);
        try {
            for (Story story : Story.of(document)) {
                new ContentControls(values.keySet()).becomeTokens(story.root());
                fill(story.root(), scope);
            }
        } catch (Docx4JException e) {
            throw new TemplateFaultException("template: expected readable text parts", e);
        }
    }

    private void fill(ContentAccessor holder, Scope scope) {
        List<Object> filled = filled(List.copyOf(holder.getContent()), scope);
        holder.getContent().clear();
        holder.getContent().addAll(filled);
    }

    private List<Object> filled(List<Object> children, Scope scope) {
        List<Object> filled = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Optional<BlockMark> mark = BlockMark.of(children.get(i)).filter(BlockMark::opens);
            Optional<List<Scope>> times = mark.flatMap(scope::block);
            int from = i;
            Optional<Integer> end =
                    times.flatMap(_ -> BlockMark.end(children, from, mark.orElseThrow()));
            if (end.isPresent()) {
                filled.addAll(block(children.subList(from + 1, end.get()), times.orElseThrow()));
                i = end.get();
            } else {
                filled.addAll(filled(children.get(i), scope));
            }
        }
        return filled;
    }

    private List<Object> block(List<Object> children, List<Scope> times) {
        List<Object> printed = new ArrayList<>();
        for (Scope scope : times) {
            List<Object> copies = children.stream().map(TemplateFiller::copy).toList();
            printed.addAll(filled(copies, scope));
        }
        return printed;
    }

    private static Object copy(Object child) {
        return XmlUtils.deepCopy(Story.bare(child));
    }

    private List<Object> filled(Object child, Scope scope) {
        return switch (Story.bare(child)) {
            case P paragraph -> paragraphs(paragraph, scope);
            case Tr tableRow -> tableRows(tableRow, scope);
            case Tbl table -> {
                ColumnGroups.widen(table, scope);
                fill(table, scope);
                yield table.getContent().stream()
                                .anyMatch(
                                        one ->
                                                Story.bare(one) instanceof Tr
                                                        || one instanceof SdtElement)
                        ? List.of(child)
                        : List.of();
            }
            case Tc cell -> {
                fillCell(cell, scope);
                yield List.of(child);
            }
            case SdtElement control -> {
                fill(control.getSdtContent(), scope);
                yield List.of(child);
            }
            case ContentAccessor inner -> {
                fill(inner, scope);
                yield List.of(child);
            }
            default -> List.of(child);
        };
    }

    // A cell without a paragraph is no cell to Word.
    private void fillCell(Tc cell, Scope scope) {
        List<P> before = Story.paragraphs(cell);
        fill(cell, scope);
        if (Story.paragraphs(cell).isEmpty() && !before.isEmpty()) {
            P blank = before.getLast();
            blank.getContent().clear();
            cell.getContent().add(blank);
        }
    }

    private List<Object> tableRows(Tr tableRow, Scope scope) {
        Optional<Scope.Repeated> list =
                Story.paragraphs(tableRow).stream()
                        .flatMap(paragraph -> new ParagraphText(paragraph).tokens().stream())
                        .flatMap(token -> scope.repeats(token).stream())
                        .findFirst();
        if (list.isEmpty()) {
            fillRow(tableRow, scope);
            return List.of(tableRow);
        }
        CellJoins joins = CellJoins.in(tableRow);
        List<Tr> rows = new ArrayList<>();
        for (Scope item : list.get().scopes()) {
            Tr copy = XmlUtils.deepCopy(tableRow);
            fillRow(copy, item);
            rows.add(copy);
        }
        joins.join(rows);
        return List.copyOf(rows);
    }

    private void fillRow(Tr tableRow, Scope scope) {
        ColumnGroups.spread(tableRow, scope);
        fill(tableRow, scope);
        TallRows.letSplit(tableRow);
    }

    private List<Object> paragraphs(P paragraph, Scope scope) {
        for (Token token : new ParagraphText(paragraph).tokens()) {
            Optional<Scope.Repeated> list = scope.repeats(token);
            if (list.isPresent()) {
                return repeated(paragraph, list.get().scopes());
            }
            if (scope.find(token.name()).orElse(null) instanceof TokenValue.Paragraphs texts) {
                return repeated(
                        paragraph,
                        texts.texts().stream()
                                .map(one -> scope.with(text(token.name(), one)))
                                .toList());
            }
        }
        return written(paragraph, scope) ? List.of(paragraph) : List.of();
    }

    private static Map<String, TokenValue> text(String name, String text) {
        return Map.of(name, new TokenValue.Text(text));
    }

    /// Only the last copy is kept on one page with what follows, or the last two where the last is
    /// shorter than two lines: a whole run of bound paragraphs would be thrown to the next page.
    private List<Object> repeated(P paragraph, List<Scope> scopes) {
        List<Object> copies = new ArrayList<>();
        int bound = scopes.isEmpty() || longest(scopes.getLast()) > ONE_LINE ? 1 : 2;
        for (int i = 0; i < scopes.size(); i++) {
            P copy = XmlUtils.deepCopy(paragraph);
            if (i < scopes.size() - bound && copy.getPPr() != null) {
                copy.getPPr().setKeepNext(null);
            }
            copies.addAll(paragraphs(copy, scopes.get(i)));
        }
        return copies;
    }

    private static int longest(Scope scope) {
        return scope.own().keySet().stream()
                .mapToInt(name -> scope.text(name).map(String::length).orElse(0))
                .max()
                .orElse(0);
    }

    /// Fills one paragraph; false when nothing is left to print in it.
    private static boolean written(P paragraph, Scope scope) {
        boolean tokens = false;
        boolean stays = false;
        List<Token> known =
                new ParagraphText(paragraph)
                        .tokens().stream()
                                .filter(token -> scope.text(token.name()).isPresent())
                                .toList();
        for (Token token : known.reversed()) {
            String value = scope.text(token.name()).orElseThrow();
            tokens = true;
            stays |= token.keepsLine() || !value.isBlank();
            new ParagraphText(paragraph).replace(token, value);
        }
        return !tokens || stays;
    }
}
