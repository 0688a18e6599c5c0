package saraban.templates.internal.docx4j.style;

import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPrAbstract;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.UnderlineEnumeration;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.flow.RunFormat.Capitals;
import saraban.templates.internal.flow.RunFormat.FontChoice;
import saraban.templates.internal.flow.RunFormat.Position;
import saraban.templates.internal.flow.RunFormat.Underline;

/// Run settings being laid over one another; what a layer does not say stays as it was.
public final class RunLayer {
    private static final double HALF_POINTS = 2;
    private static final int LARGEST = 3276;

    private final ThemeFonts theme;
    private String latinFamily = "Times New Roman";
    private String thaiFamily = "Times New Roman";
    private double latinSize = 10;
    private double thaiSize = 10;
    private boolean bold;
    private boolean thaiBold;
    private boolean italic;
    private boolean thaiItalic;
    private Underline underline = Underline.NONE;
    private boolean strike;
    private int color = Colors.BLACK;
    private int highlight = Colors.NONE;
    private int shade = Colors.NONE;
    private Position position = Position.BASELINE;
    private double spacing;
    private double stretch = 1;
    private double raise;
    private boolean hidden;
    private boolean caps;
    private boolean smallCaps;
    private boolean complex;

    RunLayer(ThemeFonts theme) {
        this.theme = theme;
    }

    RunLayer copy() {
        RunLayer copy = new RunLayer(theme);
        copy.latinFamily = latinFamily;
        copy.thaiFamily = thaiFamily;
        copy.latinSize = latinSize;
        copy.thaiSize = thaiSize;
        copy.bold = bold;
        copy.thaiBold = thaiBold;
        copy.italic = italic;
        copy.thaiItalic = thaiItalic;
        copy.underline = underline;
        copy.strike = strike;
        copy.color = color;
        copy.highlight = highlight;
        copy.shade = shade;
        copy.position = position;
        copy.spacing = spacing;
        copy.stretch = stretch;
        copy.raise = raise;
        copy.hidden = hidden;
        copy.caps = caps;
        copy.smallCaps = smallCaps;
        copy.complex = complex;
        return copy;
    }

    void lay(RPrAbstract over) {
        if (over == null) {
            return;
        }
        fonts(over.getRFonts());
        latinSize = size(over.getSz(), latinSize);
        thaiSize = size(over.getSzCs(), thaiSize);
        bold = or(Lengths.on(over.getB()), bold);
        thaiBold = or(Lengths.on(over.getBCs()), thaiBold);
        italic = or(Lengths.on(over.getI()), italic);
        thaiItalic = or(Lengths.on(over.getICs()), thaiItalic);
        strike = or(Lengths.on(over.getStrike()), or(Lengths.on(over.getDstrike()), strike));
        hidden = or(Lengths.on(over.getVanish()), hidden);
        caps = or(Lengths.on(over.getCaps()), caps);
        smallCaps = or(Lengths.on(over.getSmallCaps()), smallCaps);
        complex = or(Lengths.on(over.getCs()), complex);
        looks(over);
    }

    private void looks(RPrAbstract over) {
        if (over.getU() != null && over.getU().getVal() != null) {
            underline = underline(over.getU().getVal());
        }
        if (over.getColor() != null) {
            color = ColorValues.of(over.getColor().getVal(), Colors.BLACK);
        }
        if (over.getHighlight() != null) {
            highlight = ColorValues.named(over.getHighlight().getVal());
        }
        shade = or(ColorValues.shade(over.getShd()), shade);
        if (over.getVertAlign() != null) {
            position = position(over.getVertAlign().getVal());
        }
        spacing = over.getSpacing() == null ? spacing : Lengths.twips(over.getSpacing().getVal());
        stretch =
                over.getW() == null || over.getW().getVal() == null
                        ? stretch
                        : Math.clamp(over.getW().getVal(), 1, 600) / 100.0;
        raise =
                over.getPosition() == null
                        ? raise
                        : Lengths.whole(over.getPosition().getVal(), 0) / HALF_POINTS;
    }

    private void fonts(RFonts fonts) {
        if (fonts == null) {
            return;
        }
        latinFamily =
                theme.family(fonts.getAsciiTheme())
                        .orElseGet(() -> fonts.getAscii() == null ? latinFamily : fonts.getAscii());
        thaiFamily =
                theme.family(fonts.getCstheme())
                        .orElseGet(() -> fonts.getCs() == null ? thaiFamily : fonts.getCs());
    }

    RunFormat format() {
        return new RunFormat(
                new FontChoice(latinFamily, latinSize, bold, italic),
                new FontChoice(thaiFamily, thaiSize, thaiBold, thaiItalic),
                underline,
                strike,
                color,
                highlight == Colors.NONE ? shade : highlight,
                position,
                spacing,
                stretch,
                raise,
                hidden,
                caps ? Capitals.ALL : smallCaps ? Capitals.SMALL : Capitals.AS_TYPED);
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    // Word processors know sizes from half a point to 1638 points.
    private static double size(HpsMeasure given, double otherwise) {
        return given == null || given.getVal() == null
                ? otherwise
                : Math.clamp(Lengths.whole(given.getVal(), 0), 1, LARGEST) / HALF_POINTS;
    }

    private static Position position(STVerticalAlignRun align) {
        return switch (align) {
            case null -> Position.BASELINE;
            case BASELINE -> Position.BASELINE;
            case SUPERSCRIPT -> Position.SUPERSCRIPT;
            case SUBSCRIPT -> Position.SUBSCRIPT;
        };
    }

    private static Underline underline(UnderlineEnumeration value) {
        return switch (value) {
            case NONE -> Underline.NONE;
            case WORDS -> Underline.WORDS;
            case DOUBLE, WAVY_DOUBLE -> Underline.DOUBLE;
            case THICK -> Underline.THICK;
            case DOTTED, DOTTED_HEAVY -> Underline.DOTTED;
            case DASH,
                    DASHED_HEAVY,
                    DASH_LONG,
                    DASH_LONG_HEAVY,
                    DOT_DASH,
                    DASH_DOT_HEAVY,
                    DOT_DOT_DASH,
                    DASH_DOT_DOT_HEAVY ->
                    Underline.DASHED;
            case SINGLE, WAVE, WAVY_HEAVY -> Underline.SINGLE;
        };
    }
}
