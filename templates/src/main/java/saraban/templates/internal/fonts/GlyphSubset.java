package saraban.templates.internal.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/// Cuts a face down to the glyphs a document uses, for embedding. The glyphs keep their numbers;
/// those left out are empty.
final class GlyphSubset {
    private static final List<String> KEPT =
            List.of("cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "prep");
    private static final int LOCATION_FORMAT = 50;
    private static final int METRICS_COUNT = 34;
    private static final int LARGEST_SHORT = 0x1FFFE;

    // What stands in the flags of a part of a composite glyph.
    private static final int WIDE_PLACE = 1;
    private static final int SCALE = 8;
    private static final int MORE_PARTS = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean wide;

    private GlyphSubset(Sfnt font) {
        glyf = font.table("glyf");
        loca = font.table("loca");
        wide = font.table("head").getShort(LOCATION_FORMAT) != 0;
    }

    /// @param markAdvance what glyphs without an advance get, in units of the font
    static byte[] of(Sfnt font, Collection<Integer> used, int markAdvance) {
        return new GlyphSubset(font).cut(font, used, markAdvance);
    }

    private byte[] cut(Sfnt font, Collection<Integer> used, int markAdvance) {
        int count = font.table("maxp").getShort(4) & 0xFFFF;
        TreeSet<Integer> kept = withParts(used, count);
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        int[] places = new int[count + 1];
        for (int glyph = 0; glyph < count; glyph++) {
            places[glyph] = outlines.size();
            if (kept.contains(glyph)) {
                outlines.write(glyf.array(), at(glyph), at(glyph + 1) - at(glyph));
                while (outlines.size() % 4 != 0) {
                    outlines.write(0);
                }
            }
        }
        places[count] = outlines.size();
        boolean small = outlines.size() <= LARGEST_SHORT;
        Sfnt subset = font.copyOf(KEPT);
        subset.put("glyf", outlines.toByteArray());
        subset.put("loca", locations(places, small));
        subset.table("head").putShort(LOCATION_FORMAT, (short) (small ? 0 : 1));
        subset.put("hmtx", metrics(font, kept, count, markAdvance));
        subset.table("hhea").putShort(METRICS_COUNT, (short) count);
        return subset.toBytes();
    }

    private static byte[] metrics(Sfnt font, TreeSet<Integer> kept, int count, int markAdvance) {
        ByteBuffer given = font.table("hmtx");
        int pairs = font.table("hhea").getShort(METRICS_COUNT) & 0xFFFF;
        ByteBuffer out = ByteBuffer.allocate(4 * count);
        for (int glyph : kept) {
            int advance = given.getShort(4 * Math.min(glyph, pairs - 1)) & 0xFFFF;
            int bearing = given.getShort(glyph < pairs ? 4 * glyph + 2 : 2 * pairs + 2 * glyph);
            out.putShort(4 * glyph, (short) (advance == 0 ? markAdvance : advance));
            out.putShort(4 * glyph + 2, (short) bearing);
        }
        return out.array();
    }

    private static byte[] locations(int[] places, boolean small) {
        ByteBuffer out = ByteBuffer.allocate(places.length * (small ? 2 : 4));
        for (int place : places) {
            if (small) {
                out.putShort((short) (place / 2));
            } else {
                out.putInt(place);
            }
        }
        return out.array();
    }

    private int at(int glyph) {
        return wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    // Glyph 0 is always there; a composite takes its parts along.
    private TreeSet<Integer> withParts(Collection<Integer> used, int count) {
        TreeSet<Integer> kept = new TreeSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(used);
        waiting.add(0);
        while (!waiting.isEmpty()) {
            int glyph = waiting.poll();
            if (glyph < count && kept.add(glyph) && at(glyph + 1) > at(glyph)) {
                addParts(at(glyph), waiting);
            }
        }
        return kept;
    }

    private void addParts(int start, Deque<Integer> waiting) {
        boolean more = glyf.getShort(start) < 0;
        int at = start + 10;
        while (more) {
            int flags = glyf.getShort(at);
            waiting.add(glyf.getShort(at + 2) & 0xFFFF);
            at += 4 + ((flags & WIDE_PLACE) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) {
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                at += 8;
            }
            more = (flags & MORE_PARTS) != 0;
        }
    }
}
