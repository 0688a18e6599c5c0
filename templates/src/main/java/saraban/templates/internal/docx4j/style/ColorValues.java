package saraban.templates.internal.docx4j.style;

import java.util.Map;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.STShd;
import saraban.templates.internal.flow.Colors;

/// Colours of the format as numbers.
public final class ColorValues {
    private static final Map<String, Integer> NAMED =
            Map.ofEntries(
                    Map.entry("black", 0x000000),
                    Map.entry("blue", 0x0000FF),
                    Map.entry("cyan", 0x00FFFF),
                    Map.entry("green", 0x00FF00),
                    Map.entry("magenta", 0xFF00FF),
                    Map.entry("red", 0xFF0000),
                    Map.entry("yellow", 0xFFFF00),
                    Map.entry("white", 0xFFFFFF),
                    Map.entry("darkBlue", 0x000080),
                    Map.entry("darkCyan", 0x008080),
                    Map.entry("darkGreen", 0x008000),
                    Map.entry("darkMagenta", 0x800080),
                    Map.entry("darkRed", 0x800000),
                    Map.entry("darkYellow", 0x808000),
                    Map.entry("darkGray", 0x808080),
                    Map.entry("lightGray", 0xC0C0C0));

    private ColorValues() {}

    /// `RRGGBB`; `auto`, absent and unreadable values give the default.
    public static int of(String value, int otherwise) {
        return value != null && value.matches("[0-9A-Fa-f]{6}")
                ? Integer.parseInt(value, 16)
                : otherwise;
    }

    static int named(String value) {
        return NAMED.getOrDefault(value, Colors.NONE);
    }

    /// The colour behind text or a cell, `null` when nothing is said.
    public static Integer shade(CTShd shade) {
        if (shade == null) {
            return null;
        }
        int fill = of(shade.getFill(), Colors.NONE);
        return shade.getVal() == STShd.SOLID
                ? Integer.valueOf(of(shade.getColor(), Colors.BLACK))
                : Integer.valueOf(fill);
    }
}
