package saraban.templates.internal.docx4j.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.Optional;
import org.docx4j.vml.CTImageData;
import org.docx4j.vml.CTShape;
import org.docx4j.wml.CTPictureBase;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.flow.RunFormat;

/// A picture in the old drawing language, as converted documents have it.
///
/// @param relation id of its file
/// @param style its size, and its place when it has one of its own
record VmlPicture(String relation, VmlStyle style) {

    static Optional<VmlPicture> of(CTPictureBase old) {
        return old.getAnyAndAny().stream()
                .map(o -> o instanceof JAXBElement<?> named ? named.getValue() : o)
                .filter(CTShape.class::isInstance)
                .map(CTShape.class::cast)
                .flatMap(shape -> picture(shape).stream())
                .findFirst();
    }

    private static Optional<VmlPicture> picture(CTShape shape) {
        Optional<String> relation =
                shape.getEGShapeElements().stream()
                        .map(JAXBElement::getValue)
                        .filter(CTImageData.class::isInstance)
                        .map(image -> ((CTImageData) image).getId())
                        .filter(id -> id != null && !id.isEmpty())
                        .findFirst();
        VmlStyle style = new VmlStyle(shape.getStyle());
        return relation.filter(_ -> style.length("width") > 0 && style.length("height") > 0)
                .map(id -> new VmlPicture(id, style));
    }

    /// The picture in its line, or at its place.
    Inline inline(Picture picture, String alternative, RunFormat format) {
        double width = style.length("width");
        double height = style.length("height");
        return style.placed()
                ? new Inline.Floating(
                        picture,
                        width,
                        height,
                        style.across(),
                        style.down(),
                        style.behind(),
                        false,
                        alternative,
                        format)
                : new Inline.Image(picture, width, height, alternative, format);
    }
}
