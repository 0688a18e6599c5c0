package saraban.templates.internal.fonts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Turns text into placed glyphs with the JDK's HarfBuzz, and remembers what it has shaped. Safe
/// for any number of threads.
public final class Shaper {
    private static final int REMEMBERED = 40_000;
    private static final int LONGEST_REMEMBERED = 64;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private record Key(Face face, String text) {}

    private final Map<Key, Shaped> known = new ConcurrentHashMap<>();

    /// @param text one stretch without line breaks; every letter must be in the face
    public Shaped shape(Face face, String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return new Run(face, text).shaped();
        }
        Key key = new Key(face, text);
        Shaped shaped = known.get(key);
        if (shaped == null) {
            shaped = new Run(face, text).shaped();
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(key, shaped);
        }
        return shaped;
    }

    private record Glyph(int id, double x, double y, int codePoint) {
        Glyph as(int otherId, int otherCodePoint) {
            return new Glyph(otherId, x, y, otherCodePoint);
        }
    }

    private static final class Run {
        private final Face face;
        private final String text;
        private final GlyphVector vector;
        private final int[] starts;

        Run(Face face, String text) {
            this.face = face;
            this.text = text;
            char[] chars = text.toCharArray();
            vector =
                    face.awt()
                            .layoutGlyphVector(
                                    EXACT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
            starts = clusterStarts(text);
        }

        Shaped shaped() {
            List<List<Glyph>> clusters = new ArrayList<>();
            for (int i = 0; i < starts.length; i++) {
                clusters.add(new ArrayList<>());
            }
            for (int i = 0; i < vector.getNumGlyphs(); i++) {
                clusters.get(clusterOf(vector.getGlyphCharIndex(i))).add(glyph(i));
            }
            List<Glyph> all = new ArrayList<>();
            List<Integer> owner = new ArrayList<>();
            for (int i = 0; i < starts.length; i++) {
                String letters = letters(i);
                for (Glyph glyph : inTextOrder(withOwnSaraAm(clusters.get(i), letters), letters)) {
                    all.add(glyph);
                    owner.add(i);
                }
            }
            double width =
                    vector.getGlyphPosition(vector.getNumGlyphs()).getX() / face.unitsPerEm();
            return new Shaped(
                    text,
                    all.stream().mapToInt(Glyph::id).toArray(),
                    all.stream().mapToDouble(Glyph::x).toArray(),
                    all.stream().mapToDouble(Glyph::y).toArray(),
                    all.stream()
                            .map(g -> g.codePoint() == 0 ? "" : Character.toString(g.codePoint()))
                            .toArray(String[]::new),
                    owner.stream().mapToInt(Integer::intValue).toArray(),
                    starts,
                    width);
        }

        private String letters(int cluster) {
            int end = cluster + 1 < starts.length ? starts[cluster + 1] : text.length();
            return text.substring(starts[cluster], end);
        }

        private Glyph glyph(int i) {
            int id = vector.getGlyphCode(i);
            double em = face.unitsPerEm();
            var at = vector.getGlyphPosition(i);
            int codePoint = ThaiMarks.plain(face.cmap().codePoint(id));
            int character = vector.getGlyphCharIndex(i);
            // A variant without a code point of its own, in a cluster shaped one to one.
            boolean partOfSaraAm =
                    codePoint == ThaiMarks.NIKHAHIT || codePoint == ThaiMarks.SARA_AA;
            if (codePoint == 0 || text.indexOf(codePoint) < 0 && !partOfSaraAm) {
                codePoint = text.codePointAt(character);
            }
            return new Glyph(id, at.getX() / em, -at.getY() / em, codePoint);
        }

        private int clusterOf(int character) {
            int cluster = starts.length - 1;
            while (starts[cluster] > character) {
                cluster--;
            }
            return cluster;
        }

        // The font's own SARA AM covers the two parts HarfBuzz makes of it, and reads back as one
        // letter.
        private List<Glyph> withOwnSaraAm(List<Glyph> glyphs, String letters) {
            int own = face.cmap().glyph(ThaiMarks.SARA_AM);
            boolean asTyped = glyphs.stream().anyMatch(g -> g.id() == own);
            if (letters.indexOf(ThaiMarks.SARA_AM) < 0
                    || asTyped
                    || ThaiMarks.hasAscender(letters.charAt(0))) {
                return glyphs;
            }
            int aa = face.cmap().glyph(ThaiMarks.SARA_AA);
            List<Glyph> joined = new ArrayList<>();
            for (Glyph glyph : glyphs) {
                int letter = ThaiMarks.plain(face.cmap().codePoint(glyph.id()));
                if (glyph.id() == aa) {
                    joined.add(glyph.as(own, ThaiMarks.SARA_AM));
                } else if (letter != ThaiMarks.NIKHAHIT) {
                    joined.add(glyph);
                }
            }
            return joined;
        }

        private List<Glyph> inTextOrder(List<Glyph> glyphs, String letters) {
            if (glyphs.size() < 3) {
                return glyphs;
            }
            List<Glyph> ordered = new ArrayList<>(glyphs);
            ordered.sort(Comparator.comparingInt(g -> placeIn(letters, g.codePoint())));
            return ordered;
        }

        private static int placeIn(String letters, int codePoint) {
            return switch (codePoint) {
                case ThaiMarks.NIKHAHIT, ThaiMarks.SARA_AA -> {
                    int at = letters.indexOf(codePoint);
                    yield at >= 0 ? at : letters.indexOf(ThaiMarks.SARA_AM);
                }
                default -> letters.indexOf(codePoint);
            };
        }

        private static int[] clusterStarts(String text) {
            int[] starts = new int[text.length()];
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                if (i == 0 || !ThaiMarks.continues(text.charAt(i))) {
                    starts[count++] = i;
                }
            }
            return Arrays.copyOf(starts, count);
        }
    }
}
