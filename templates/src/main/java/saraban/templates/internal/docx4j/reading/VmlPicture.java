package saraban.templates.internal.docx4j.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.vml.CTImageData;
import org.docx4j.vml.CTShape;
import org.docx4j.wml.CTPictureBase;

/// A picture in the old drawing language, as converted documents have it.
///
/// @param relation id of its file
record VmlPicture(String relation, double width, double height) {
    private static final Pattern LENGTH =
            Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([0-9.]+)(pt|in|cm|mm|px)?");

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
        double width = length(shape.getStyle(), "width");
        double height = length(shape.getStyle(), "height");
        return relation.filter(_ -> width > 0 && height > 0)
                .map(id -> new VmlPicture(id, width, height));
    }

    private static double length(String style, String name) {
        Matcher found = LENGTH.matcher(style == null ? "" : style);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return Double.parseDouble(found.group(2))
                        * switch (found.group(3)) {
                            case "in" -> 72;
                            case "cm" -> 72 / 2.54;
                            case "mm" -> 72 / 25.4;
                            case "px" -> 0.75;
                            case null, default -> 1;
                        };
            }
        }
        return 0;
    }
}
