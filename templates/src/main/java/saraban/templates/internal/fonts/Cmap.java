package saraban.templates.internal.fonts;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// Which code point has which glyph, and back. Formats 4 and 12.
final class Cmap {
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<Integer, Integer> codePoints = new HashMap<>();

    Cmap(Sfnt font) {
        ByteBuffer in = font.table("cmap");
        int best = -1;
        for (int i = 0; i < in.getShort(2); i++) {
            int at = 4 + i * 8;
            int platform = in.getShort(at);
            int format = in.getShort(in.getInt(at + 4));
            boolean unicode = platform == 0 || platform == 3;
            if (unicode && (format == 12 || format == 4 && best < 0)) {
                best = in.getInt(at + 4);
            }
        }
        if (best >= 0) {
            if (in.getShort(best) == 12) {
                readGroups(in, best);
            } else {
                readSegments(in, best);
            }
        }
        glyphs.forEach((code, glyph) -> codePoints.merge(glyph, code, Cmap::plainer));
    }

    /// The glyph of a code point, 0 when the face has none.
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    /// The code point a glyph stands for, 0 when it has none of its own.
    int codePoint(int glyph) {
        return codePoints.getOrDefault(glyph, 0);
    }

    // A glyph reached from several code points means the lowest that is not private and not a
    // no-break space.
    private static int plainer(int one, int other) {
        int low = Math.min(one, other);
        return low == 0xA0 || low == 0xAD ? Math.max(one, other) : low;
    }

    private void readGroups(ByteBuffer in, int table) {
        for (int i = 0; i < in.getInt(table + 12); i++) {
            int group = table + 16 + i * 12;
            int first = in.getInt(group);
            for (int code = first; code <= in.getInt(group + 4); code++) {
                put(code, in.getInt(group + 8) + code - first);
            }
        }
    }

    private void readSegments(ByteBuffer in, int table) {
        int doubled = in.getShort(table + 6) & 0xFFFF;
        for (int i = 0; i < doubled; i += 2) {
            int end = in.getShort(table + 14 + i) & 0xFFFF;
            int start = in.getShort(table + 16 + doubled + i) & 0xFFFF;
            int delta = in.getShort(table + 16 + 2 * doubled + i);
            int offsetAt = table + 16 + 3 * doubled + i;
            int offset = in.getShort(offsetAt) & 0xFFFF;
            for (int code = start; code <= end && code != 0xFFFF; code++) {
                int raw =
                        offset == 0
                                ? code
                                : in.getShort(offsetAt + offset + 2 * (code - start)) & 0xFFFF;
                put(code, offset != 0 && raw == 0 ? 0 : raw + delta & 0xFFFF);
            }
        }
    }

    private void put(int code, int glyph) {
        if (glyph != 0) {
            glyphs.put(code, glyph);
        }
    }
}
