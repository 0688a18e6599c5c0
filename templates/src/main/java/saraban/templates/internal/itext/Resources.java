package saraban.templates.internal.itext;

import java.util.LinkedHashMap;
import java.util.Map;
import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.fonts.Face;

/// The faces and pictures a document uses, each with its name in the pages.
final class Resources {
    private final Map<Face, UsedFace> faces = new LinkedHashMap<>();
    private final Map<Picture, String> pictures = new LinkedHashMap<>();

    UsedFace face(Face face) {
        return faces.computeIfAbsent(face, f -> new UsedFace(f, "F" + (faces.size() + 1)));
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
