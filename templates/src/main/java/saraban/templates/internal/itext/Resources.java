package saraban.templates.internal.itext;

import java.util.LinkedHashMap;
import java.util.Map;
import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.fonts.Face;

/// The faces and pictures a document uses, each with its name in the pages.
final class Resources {
    // Readers that guess spaces from gaps look from the end of a glyph to the next. A mark without
    // an advance that is moved to the left (ปู่, ฝั่ง) would leave such a gap; the room given here
    // covers it. Each glyph is placed on its own, so that nothing moves.
    private static final double MARK_ADVANCE = 0.15;

    private final Map<Face, UsedFace> faces = new LinkedHashMap<>();
    private final Map<Picture, String> pictures = new LinkedHashMap<>();

    UsedFace face(Face face) {
        return faces.computeIfAbsent(
                face, f -> new UsedFace(f, "F" + (faces.size() + 1), MARK_ADVANCE));
    }

    String picture(Picture picture) {
        return pictures.computeIfAbsent(picture, _ -> "P" + (pictures.size() + 1));
    }

    Iterable<UsedFace> faces() {
        return faces.values();
    }

    Map<Picture, String> pictures() {
        return pictures;
    }
}
