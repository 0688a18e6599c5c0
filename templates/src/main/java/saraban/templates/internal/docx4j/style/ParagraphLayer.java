package saraban.templates.internal.docx4j.style;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STTabJc;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.Edges;
import saraban.templates.internal.flow.Justification;
import saraban.templates.internal.flow.LineSpacing;
import saraban.templates.internal.flow.ParagraphFormat;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.flow.TabStop;

/// Paragraph settings being laid over one another.
final class ParagraphLayer {
    private static final double LINE_UNITS = 240;
    private static final double AUTOMATIC_SPACE = 14;
    private static final int BODY_TEXT = 9;

    private Justification justification = Justification.LEFT;
    private double left;
    private double right;
    private double firstLine;
    private double before;
    private double after;
    private LineSpacing line = LineSpacing.SINGLE;
    private boolean contextual;
    private boolean keepNext;
    private boolean keepLines;
    private boolean pageBreakBefore;
    private boolean widowControl = true;
    private Edge top = Edge.NONE;
    private Edge rightEdge = Edge.NONE;
    private Edge bottom = Edge.NONE;
    private Edge leftEdge = Edge.NONE;
    private int fill = Colors.NONE;
    private int outline;
    private final TreeMap<Double, TabStop> tabs = new TreeMap<>();

    void lay(PPrBase over) {
        if (over == null) {
            return;
        }
        if (over.getJc() != null && over.getJc().getVal() != null) {
            justification = justification(over.getJc().getVal());
        }
        indent(over.getInd());
        spacing(over.getSpacing());
        contextual = or(Lengths.on(over.getContextualSpacing()), contextual);
        keepNext = or(Lengths.on(over.getKeepNext()), keepNext);
        keepLines = or(Lengths.on(over.getKeepLines()), keepLines);
        pageBreakBefore = or(Lengths.on(over.getPageBreakBefore()), pageBreakBefore);
        widowControl = or(Lengths.on(over.getWidowControl()), widowControl);
        if (over.getPBdr() != null) {
            top = or(BorderValues.of(over.getPBdr().getTop()), top);
            rightEdge = or(BorderValues.of(over.getPBdr().getRight()), rightEdge);
            bottom = or(BorderValues.of(over.getPBdr().getBottom()), bottom);
            leftEdge = or(BorderValues.of(over.getPBdr().getLeft()), leftEdge);
        }
        fill = or(ColorValues.shade(over.getShd()), fill);
        outline = over.getOutlineLvl() == null ? outline : outline(over.getOutlineLvl());
        if (over.getTabs() != null) {
            over.getTabs().getTab().forEach(this::tab);
        }
    }

    void indent(PPrBase.Ind over) {
        if (over == null) {
            return;
        }
        left = twips(or(over.getStart(), over.getLeft()), left);
        right = twips(or(over.getEnd(), over.getRight()), right);
        firstLine = twips(over.getFirstLine(), firstLine);
        firstLine = over.getHanging() == null ? firstLine : -Lengths.twips(over.getHanging());
    }

    private void spacing(PPrBase.Spacing over) {
        if (over == null) {
            return;
        }
        before = over.isBeforeAutospacing() ? AUTOMATIC_SPACE : twips(over.getBefore(), before);
        after = over.isAfterAutospacing() ? AUTOMATIC_SPACE : twips(over.getAfter(), after);
        if (over.getLine() == null) {
            return;
        }
        double value = Lengths.whole(over.getLine(), 0);
        line =
                switch (over.getLineRule()) {
                    case EXACT -> new LineSpacing(LineSpacing.Rule.EXACT, value / 20);
                    case AT_LEAST -> new LineSpacing(LineSpacing.Rule.AT_LEAST, value / 20);
                    case AUTO -> new LineSpacing(LineSpacing.Rule.MULTIPLE, value / LINE_UNITS);
                    case null -> new LineSpacing(LineSpacing.Rule.MULTIPLE, value / LINE_UNITS);
                };
    }

    private static int outline(PPrBase.OutlineLvl given) {
        int level = Lengths.whole(given.getVal(), BODY_TEXT);
        return level >= BODY_TEXT || level < 0 ? 0 : level + 1;
    }

    private void tab(CTTabStop stop) {
        double at = Lengths.twips(stop.getPos());
        if (stop.getVal() == STTabJc.CLEAR) {
            tabs.remove(at);
        } else if (stop.getVal() != STTabJc.BAR) {
            tabs.put(at, new TabStop(at, kind(stop.getVal()), leader(stop)));
        }
    }

    private static TabStop.Kind kind(STTabJc value) {
        return switch (value) {
            case CENTER -> TabStop.Kind.CENTER;
            case RIGHT -> TabStop.Kind.RIGHT;
            case DECIMAL -> TabStop.Kind.DECIMAL;
            case null, default -> TabStop.Kind.LEFT;
        };
    }

    private static char leader(CTTabStop stop) {
        return switch (stop.getLeader()) {
            case DOT, MIDDLE_DOT -> '.';
            case HYPHEN -> '-';
            case UNDERSCORE, HEAVY -> '_';
            case NONE -> 0;
            case null -> 0;
        };
    }

    private static Justification justification(JcEnumeration value) {
        return switch (value) {
            case CENTER -> Justification.CENTER;
            case RIGHT, END -> Justification.RIGHT;
            case BOTH, LOW_KASHIDA, MEDIUM_KASHIDA, HIGH_KASHIDA -> Justification.BOTH;
            case DISTRIBUTE -> Justification.DISTRIBUTE;
            case THAI_DISTRIBUTE -> Justification.THAI_DISTRIBUTE;
            default -> Justification.LEFT;
        };
    }

    private static double twips(BigInteger given, double otherwise) {
        return given == null ? otherwise : Lengths.twips(given);
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    ParagraphFormat format(String style, double labelShare, RunFormat mark) {
        return new ParagraphFormat(
                style,
                justification,
                left,
                right,
                firstLine,
                before,
                after,
                line,
                contextual,
                List.copyOf(tabs.values()),
                keepNext,
                keepLines,
                pageBreakBefore,
                widowControl,
                new Edges<>(top, rightEdge, bottom, leftEdge),
                fill,
                labelShare,
                outline,
                mark);
    }
}
