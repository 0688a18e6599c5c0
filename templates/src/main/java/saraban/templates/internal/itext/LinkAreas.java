package saraban.templates.internal.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.layout.Mark;
import saraban.templates.internal.layout.Page;

/// The areas of one page that lead to addresses.
final class LinkAreas {
    private static final int PRINTED = 4;

    private final PdfPage paper;
    private final Page page;
    private final StructureTree structure;
    private final int index;

    /// @param index of the page, from 0
    LinkAreas(PdfPage paper, Page page, StructureTree structure, int index) {
        this.paper = paper;
        this.page = page;
        this.structure = structure;
        this.index = index;
    }

    void write(List<Mark.Link> links) {
        for (Mark.Link link : joined(links)) {
            Rectangle area =
                    new Rectangle(
                            (float) link.x(),
                            (float) (page.height() - link.y() - link.height()),
                            (float) link.width(),
                            (float) link.height());
            PdfLinkAnnotation annotation = new PdfLinkAnnotation(area);
            annotation.setAction(PdfAction.createURI(link.address()));
            annotation.setBorder(new PdfArray(new int[] {0, 0, 0}));
            annotation.setFlags(PRINTED);
            annotation.setContents(new PdfString(link.address(), "UnicodeBig"));
            annotation.makeIndirect(paper.getDocument());
            paper.addAnnotation(-1, annotation, false);
            structure.area(link, index, annotation.getPdfObject());
        }
    }

    // The words of one link in one line are one area.
    private static List<Mark.Link> joined(List<Mark.Link> links) {
        List<Mark.Link> joined = new ArrayList<>();
        for (Mark.Link link : links) {
            Mark.Link last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.y() == link.y() && last.tag() == link.tag()) {
                joined.set(
                        joined.size() - 1,
                        new Mark.Link(
                                last.tag(),
                                last.x(),
                                last.y(),
                                link.x() + link.width() - last.x(),
                                last.height(),
                                last.address()));
            } else {
                joined.add(link);
            }
        }
        return joined;
    }
}
