package saraban.templates.internal.docx4j.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.templates.internal.flow.Inline.Anchor;
import saraban.templates.internal.flow.Inline.Anchor.Align;
import saraban.templates.internal.flow.Inline.Anchor.From;

/// The style of a shape in the old drawing language: names and values like those of web pages.
final class VmlStyle {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9.]{1,9})(pt|in|cm|mm|px)?");
    private static final double LONGEST = 14400;

    private final Map<String, String> values = new HashMap<>();

    VmlStyle(String style) {
        for (String pair : (style == null ? "" : style).split(";")) {
            String[] parts = pair.split(":", 2);
            if (parts.length == 2) {
                values.put(parts[0].strip(), parts[1].strip());
            }
        }
    }

    /// Points, 0 when absent or unreadable.
    double length(String name) {
        Matcher found = LENGTH.matcher(values.getOrDefault(name, ""));
        if (!found.matches() || found.group(1).chars().filter(c -> c == '.').count() > 1) {
            return 0;
        }
        double unit =
                switch (found.group(2)) {
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 72 / 25.4;
                    case "px" -> 0.75;
                    case null, default -> 1;
                };
        String digits = found.group(1).matches("-?\\.?") ? "0" : found.group(1);
        return Math.clamp(Double.parseDouble(digits) * unit, -LONGEST, LONGEST);
    }

    /// Whether the shape stands at a place of its own.
    boolean placed() {
        return "absolute".equals(values.get("position"));
    }

    boolean behind() {
        return values.getOrDefault("z-index", "0").startsWith("-");
    }

    Anchor across() {
        From from =
                "page".equals(values.get("mso-position-horizontal-relative"))
                        ? From.PAGE
                        : From.MARGIN;
        return anchor(from, values.get("mso-position-horizontal"), length("margin-left"));
    }

    Anchor down() {
        From from =
                switch (values.getOrDefault("mso-position-vertical-relative", "text")) {
                    case "page" -> From.PAGE;
                    case "margin" -> From.MARGIN;
                    default -> From.PARAGRAPH;
                };
        return anchor(from, values.get("mso-position-vertical"), length("margin-top"));
    }

    private static Anchor anchor(From from, String named, double offset) {
        Align align =
                switch (named) {
                    case "left", "top", "inside" -> Align.START;
                    case "center" -> Align.CENTER;
                    case "right", "bottom", "outside" -> Align.END;
                    case null, default -> Align.NONE;
                };
        return new Anchor(from, align, align == Align.NONE ? offset : 0);
    }
}
