package saraban.corpus.register;

import saraban.corpus.letter.Article;

/// The size of the office's receive stamp (ตรารับหนังสือ).
@Article(37)
public record StampSize(int widthMm, int heightMm) {
    /// That of the regulation's drawing, as far as it could be confirmed.
    public static final StampSize USUAL = new StampSize(50, 25);

    private static final int LEAST_MM = 10;
    private static final int MOST_MM = 120;

    public StampSize {
        if (Math.min(widthMm, heightMm) < LEAST_MM || Math.max(widthMm, heightMm) > MOST_MM) {
            throw new IllegalArgumentException(
                    "expected a stamp of %d to %d mm a side, found %d × %d mm"
                            .formatted(LEAST_MM, MOST_MM, widthMm, heightMm));
        }
    }
}
