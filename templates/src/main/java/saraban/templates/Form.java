package saraban.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.Series;
import saraban.templates.internal.jackson.Json;
import saraban.templates.internal.jackson.MalformedJsonException;

/// A form that letters are written on: its fields in the order of the paper, and the DOCX that they
/// are poured into.
public final class Form {
    private final String name;
    private final String title;
    private final int article;
    private final Series series;
    private final List<Field> fields;
    private final Continuation continuation;
    private final byte[] template;

    Form(
            String name,
            String title,
            int article,
            Series series,
            List<Field> fields,
            Continuation continuation,
            byte[] template) {
        this.name = name;
        this.title = title;
        this.article = article;
        this.series = series;
        this.fields = List.copyOf(fields);
        this.continuation = continuation;
        this.template = template.clone();
    }

    /// Its name in the outside face, e.g. `external-letter`.
    public String name() {
        return name;
    }

    /// Its Thai name, e.g. `หนังสือภายนอก`.
    public String title() {
        return title;
    }

    /// The kind of paper that it is, by its article of the regulation.
    public FormKind kind() {
        return FormKind.ofArticle(article);
    }

    /// The run that its letters take their numbers from, unless the clerk says otherwise.
    public Series series() {
        return series;
    }

    /// Whether the foot of a page shows how the next begins.
    public Continuation continuation() {
        return continuation;
    }

    /// The fields in the order of the paper.
    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /// The DOCX with tokens, as the clerk keeps it.
    public byte[] template() {
        return template.clone();
    }

    /// Reads a filled form (`FIELDS.json`): a whole letter, or what is wrong with it, field by
    /// field.
    public FormReading read(String fieldsJson, Letterhead letterhead) {
        try {
            return new LetterReader(this, letterhead, Json.object(name, fieldsJson)).reading();
        } catch (MalformedJsonException e) {
            return new FormReading.Refused(
                    List.of(Problem.whole(ProblemCode.NOT_JSON, e.place())), List.of());
        }
    }

    /// The letter as far as it is written; nothing typed so far makes it fail.
    public Sketch sketch(String fieldsJson, Letterhead letterhead) {
        return new LetterReader(this, letterhead, readable(fieldsJson)).sketch();
    }

    private Map<String, Object> readable(String fieldsJson) {
        try {
            return Json.object(name, fieldsJson);
        } catch (MalformedJsonException _) {
            return Map.of();
        }
    }
}
