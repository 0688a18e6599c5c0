package saraban.indexer.text;

import java.text.Normalizer;

/// Canonical composition (NFC), segment by segment so that each character keeps its stretch.
final class Composition {
    private Composition() {}

    static MappedChars compose(MappedChars mapped) {
        String text = mapped.text();
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return mapped;
        }
        var composed = new MappedChars(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = segmentEnd(text, start);
            append(mapped, text, start, end, composed);
            start = end;
        }
        return composed;
    }

    private static int segmentEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && combines(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean combines(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint >= 0x1160
                        && codePoint <= 0x11FF; // Hangul vowels and finals compose too
    }

    private static void append(
            MappedChars mapped, String text, int start, int end, MappedChars composed) {
        String segment = text.substring(start, end);
        String normal = Normalizer.normalize(segment, Normalizer.Form.NFC);
        boolean same = normal.equals(segment);
        for (int i = 0; i < normal.length(); i++) {
            if (same) {
                composed.copy(mapped, start + i);
            } else {
                composed.add(normal.charAt(i), mapped.from(start), mapped.to(end - 1));
            }
        }
    }
}
