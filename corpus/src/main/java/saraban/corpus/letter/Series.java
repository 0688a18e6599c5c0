package saraban.corpus.letter;

/// The runs of numbers of outgoing letters. Each starts at 1 on 1 January.
public enum Series {
    /// Letters to one addressee, `สน ๐๐๒๓.๒/๑๘`.
    ORDINARY(""),
    /// Circulars (หนังสือเวียน), `สน ๐๐๒๓.๒/ว ๓`.
    CIRCULAR("ว ");

    private final String mark;

    Series(String mark) {
        this.mark = mark;
    }

    /// What stands between the slash and the running number.
    public String mark() {
        return mark;
    }
}
