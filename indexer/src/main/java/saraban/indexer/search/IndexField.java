package saraban.indexer.search;

/// The fields of the index that a query can name.
public enum IndexField {
    /// The terms of the page, with positions.
    TEXT("t"),
    /// The terms of the subject, on every page of its document.
    SUBJECT("subj"),
    /// The grams of the page.
    GRAMS("g"),
    /// The whole number of the record in its canonical writing.
    NUMBER("num"),
    /// Parts of the number of the record.
    NUMBER_PART("num_part"),
    /// Day, month and year of the record.
    DATED("dated");

    private final String code;

    IndexField(String code) {
        this.code = code;
    }

    /// The name inside the index.
    public String code() {
        return code;
    }
}
