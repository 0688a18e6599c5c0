package saraban.tools.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.ThaiDate;
import saraban.indexer.search.IndexedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a file of records: `{"id","text","number"?,"dated"?,"from"?,"subject"?}`.
record BenchRecord(String id, String text, RecordFields fields) {
    private static final JsonMapper JSON = new JsonMapper();

    static BenchRecord parse(String line) {
        JsonNode node = JSON.readTree(line);
        Optional<LocalDate> dated = value(node, "dated").flatMap(ThaiDate::parse);
        var fields =
                new RecordFields(
                        Optional.empty(),
                        value(node, "number"),
                        dated,
                        value(node, "from"),
                        Optional.empty(),
                        value(node, "subject"),
                        Optional.empty(),
                        Secrecy.NONE);
        return new BenchRecord(
                node.required("id").asString(), node.required("text").asString(), fields);
    }

    /// The record as the index takes it, its passages as pages.
    IndexedDocument document(long number) {
        var pages = new ArrayList<IndexedDocument.Page>();
        List<String> passages = Passages.of(text);
        for (String passage : passages) {
            pages.add(new IndexedDocument.Page(pages.size() + 1, passage, 1));
        }
        return new IndexedDocument(new DocumentId(number), fields, pages);
    }

    private static Optional<String> value(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() || value.asString().isBlank()
                ? Optional.empty()
                : Optional.of(value.asString());
    }
}
