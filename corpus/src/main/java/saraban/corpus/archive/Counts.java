package saraban.corpus.archive;

/// How many documents a reader could see.
public record Counts(int issued, int imported, int waiting, int unreadable, int pages) {
    public int documents() {
        return issued + imported;
    }
}
