package saraban.indexer.internal.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Urgency;
import saraban.indexer.search.IndexField;
import saraban.indexer.search.IndexedDocument;
import saraban.indexer.text.DateWriting;
import saraban.indexer.text.NumberWriting;
import saraban.indexer.text.ThaiText;

/// Writes a document of the archive as Lucene documents, one a page, each with the fields of the
/// record.
final class PageDocuments {
    private static final FieldType GRAMS = frequenciesOnly();
    // Lucene takes keywords up to 32,766 bytes; a sender that long is a misreading.
    private static final int LONGEST_KEYWORD = 500;
    private static final int OCTOBER = 10;

    private PageDocuments() {}

    static List<Document> of(IndexedDocument document) {
        var pages = new ArrayList<Document>();
        List<IndexedDocument.Page> texts =
                document.pages().isEmpty()
                        ? List.of(new IndexedDocument.Page(1, "", 0))
                        : document.pages();
        for (IndexedDocument.Page page : texts) {
            pages.add(page(document, page));
        }
        return pages;
    }

    private static Document page(IndexedDocument document, IndexedDocument.Page page) {
        var fields = new Document();
        fields.add(new StringField(Schema.DOCUMENT, document.id().toString(), Field.Store.NO));
        fields.add(new NumericDocValuesField(Schema.DOCUMENT_VALUE, document.id().value()));
        fields.add(new NumericDocValuesField(Schema.PAGE, page.number()));
        fields.add(new DoubleDocValuesField(Schema.CONFIDENCE, page.confidence()));
        fields.add(new TextField(IndexField.TEXT.code(), page.text(), Field.Store.NO));
        fields.add(new Field(IndexField.GRAMS.code(), page.text(), GRAMS));
        fields.add(new StoredField(Schema.TEXT, page.text()));
        addRecord(document.fields(), fields);
        return fields;
    }

    private static void addRecord(RecordFields record, Document fields) {
        record.subject()
                .ifPresent(
                        subject -> {
                            fields.add(
                                    new TextField(
                                            IndexField.SUBJECT.code(), subject, Field.Store.NO));
                            fields.add(new StoredField(Schema.SUBJECT, subject));
                        });
        record.number().ifPresent(number -> addNumber(number, fields));
        record.dated().ifPresent(dated -> addDate(dated, fields));
        record.from().ifPresent(from -> fields.add(new StoredField(Schema.FROM, from)));
        record.to().ifPresent(to -> fields.add(new StoredField(Schema.TO, to)));
        record.kind().ifPresent(kind -> fields.add(new StoredField(Schema.KIND, kind)));
        addKeyword(Schema.KIND, record.kind(), fields);
        addKeyword(Schema.SENDER, record.from(), fields);
        addKeyword(Schema.URGENCY, record.urgency().map(Urgency::code), fields);
        fields.add(new IntPoint(Schema.SECRECY, record.secrecy().ordinal()));
    }

    private static void addNumber(String number, Document fields) {
        fields.add(new StoredField(Schema.NUMBER, number));
        NumberWriting.parse(ThaiText.cleaned(number))
                .ifPresent(
                        written -> {
                            fields.add(
                                    new StringField(
                                            IndexField.NUMBER.code(),
                                            written.key(),
                                            Field.Store.NO));
                            written.keys()
                                    .forEach(
                                            key ->
                                                    fields.add(
                                                            new StringField(
                                                                    IndexField.NUMBER_PART.code(),
                                                                    key,
                                                                    Field.Store.NO)));
                        });
    }

    private static void addDate(LocalDate dated, Document fields) {
        int year = BuddhistYear.of(dated).value();
        fields.add(new NumericDocValuesField(Schema.YEAR, year));
        fields.add(new IntPoint(Schema.YEAR, year));
        fields.add(
                new IntPoint(
                        Schema.FISCAL_YEAR, dated.getMonthValue() >= OCTOBER ? year + 1 : year));
        fields.add(new LongPoint(Schema.DAY, dated.toEpochDay()));
        fields.add(new NumericDocValuesField(Schema.DAY, dated.toEpochDay()));
        fields.add(new StoredField(Schema.DAY, dated.toEpochDay()));
        for (String key : DateWriting.keys(dated)) {
            fields.add(new StringField(IndexField.DATED.code(), key, Field.Store.NO));
        }
    }

    private static void addKeyword(String name, Optional<String> value, Document fields) {
        value.map(PageDocuments::keyword)
                .filter(word -> !word.isBlank())
                .ifPresent(
                        word -> {
                            fields.add(new StringField(name, word, Field.Store.NO));
                            fields.add(new SortedDocValuesField(name, new BytesRef(word)));
                        });
    }

    /// A value as it is compared and counted.
    static String keyword(String value) {
        String bare = value.strip();
        return bare.length() > LONGEST_KEYWORD ? bare.substring(0, LONGEST_KEYWORD) : bare;
    }

    private static FieldType frequenciesOnly() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
