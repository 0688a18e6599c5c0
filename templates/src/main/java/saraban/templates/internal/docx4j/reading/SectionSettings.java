package saraban.templates.internal.docx4j.reading;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.SectPr;
import saraban.templates.internal.docx4j.style.Lengths;
import saraban.templates.internal.docx4j.style.ListCounter;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Numerals;
import saraban.templates.internal.flow.Section;
import saraban.templates.internal.flow.Section.PageBox;
import saraban.templates.internal.flow.Section.PageKind;

/// Reads the settings of a section; what is not said is A4 with margins of an inch.
final class SectionSettings {
    private static final PageBox A4 = new PageBox(595.3, 841.9, 72, 72, 72, 72, 36, 36);

    // A receive stamp is 25 mm high.
    private static final double LEAST_SIDE = 36;
    private static final double LONGEST_SIDE = 14400;

    private SectionSettings() {}

    static Section section(
            SectPr settings,
            Map<PageKind, List<Block>> headers,
            Map<PageKind, List<Block>> footers,
            List<Block> blocks,
            Reading reading) {
        CTPageNumber numbering = settings.getPgNumType();
        boolean fmt = numbering != null && numbering.getFmt() != null;
        boolean start = numbering != null && numbering.getStart() != null;
        boolean title = settings.getTitlePg() != null && settings.getTitlePg().isVal();
        return new Section(
                box(settings, reading),
                start(settings),
                title,
                fmt ? ListCounter.of(numbering.getFmt()) : Numerals.DECIMAL,
                start
                        ? OptionalInt.of(Lengths.whole(numbering.getStart(), 1))
                        : OptionalInt.empty(),
                headers,
                footers,
                blocks);
    }

    private static Section.Start start(SectPr settings) {
        return switch (settings.getType() == null ? "nextPage" : settings.getType().getVal()) {
            case "continuous" -> Section.Start.CONTINUOUS;
            case "evenPage" -> Section.Start.EVEN_PAGE;
            case "oddPage" -> Section.Start.ODD_PAGE;
            default -> Section.Start.NEXT_PAGE;
        };
    }

    private static PageBox box(SectPr settings, Reading reading) {
        SectPr.PgSz size = settings.getPgSz();
        SectPr.PgMar margins = settings.getPgMar();
        double width = side(size == null ? null : size.getW(), A4.width(), reading);
        double height = side(size == null ? null : size.getH(), A4.height(), reading);
        if (margins == null) {
            return new PageBox(
                    width,
                    height,
                    A4.top(),
                    A4.right(),
                    A4.bottom(),
                    A4.left(),
                    A4.header(),
                    A4.footer());
        }
        return new PageBox(
                width,
                height,
                Math.abs(Lengths.twips(margins.getTop())),
                Lengths.twips(margins.getRight()),
                Math.abs(Lengths.twips(margins.getBottom())),
                Lengths.twips(margins.getLeft()) + Lengths.twips(margins.getGutter()),
                Lengths.twips(margins.getHeader()),
                Lengths.twips(margins.getFooter()));
    }

    // A PDF page has sides of 3 to 14400 points; one of less than an inch is no paper.
    private static double side(BigInteger given, double otherwise, Reading reading) {
        double points = given == null ? otherwise : given.doubleValue() / 20;
        if (points < LEAST_SIDE || points > LONGEST_SIDE) {
            reading.met("page size out of range set as A4");
            return otherwise;
        }
        return points;
    }
}
