package saraban.indexer.internal.lucene;

import java.util.Map;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import saraban.indexer.text.TermReader;

/// Names and version of what stands in the index.
final class Schema {
    /// Raise it when fields change. The reader of terms and its dictionary have versions of their
    /// own.
    private static final int FIELDS = 1;

    static final String DOCUMENT = "doc";
    static final String DOCUMENT_VALUE = "doc_value";
    /// Which rebuild has put it in.
    static final String BUILD = "build";

    static final String PAGE = "page";
    static final String CONFIDENCE = "confidence";
    static final String YEAR = "year";
    static final String FISCAL_YEAR = "fiscal_year";
    static final String DAY = "day";
    static final String KIND = "kind";
    static final String SENDER = "sender";
    static final String URGENCY = "urgency";
    static final String SECRECY = "secrecy";
    static final String TEXT = "text";
    static final String NUMBER = "number";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SUBJECT = "subject";

    private static final String KEY = "saraban.schema";

    private Schema() {}

    static String version() {
        return FIELDS + " terms " + TermReader.version();
    }

    /// What a commit carries.
    static Map<String, String> commitData() {
        return Map.of(KEY, version());
    }

    static String versionOf(Map<String, String> commitData) {
        return commitData.getOrDefault(KEY, "none");
    }

    // Measured best for pages and passages; see search quality in the README.
    static Similarity similarity() {
        return new BM25Similarity(.9f, .6f);
    }
}
