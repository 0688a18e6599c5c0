package saraban.templates.internal.layout;

import java.util.List;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Numerals;
import saraban.templates.internal.fonts.Face;
import saraban.templates.internal.fonts.FaceLibrary;
import saraban.templates.internal.fonts.Shaped;
import saraban.templates.internal.fonts.Shaper;

/// The number of a sheet that was not typeset, at its upper right, where scans are seldom printed.
final class SheetNumber {
    private static final double SIZE = 16;
    private static final double TO_EDGE = 28.35;

    private SheetNumber() {}

    static List<Mark> marks(FaceLibrary faces, Shaper shaper, double width, int number) {
        Face face = faces.find("TH Sarabun New", false, false).face();
        Shaped shaped = shaper.shape(face, Numerals.THAI_NUMBERS.print(number));
        return List.of(
                new Mark.Glyphs(
                        Tag.HEADER,
                        width - TO_EDGE - shaped.width() * SIZE,
                        TO_EDGE + face.ascent() * SIZE / 2,
                        shaped,
                        face,
                        SIZE,
                        Colors.BLACK,
                        0,
                        1,
                        0));
    }
}
