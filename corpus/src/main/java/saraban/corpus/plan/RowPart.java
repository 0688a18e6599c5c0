package saraban.corpus.plan;

/// What a column says about its row when rows of all plans are searched.
public enum RowPart {
    NONE,
    STRATEGY,
    PROJECT,
    INDICATOR,
    UNIT,
    AMOUNT,
    YEARS
}
