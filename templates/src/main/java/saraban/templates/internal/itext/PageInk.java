package saraban.templates.internal.itext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.fonts.Shaped;
import saraban.templates.internal.layout.Mark;
import saraban.templates.internal.layout.Page;
import saraban.templates.internal.layout.Tag;

/// Writes the marks of a page as PDF operators, and notes what each belongs to.
final class PageInk {
    private final Page page;
    private final Resources resources;
    private final Optional<StructureTree> structure;
    private final Content content = new Content();
    private final List<Mark.Link> links = new ArrayList<>();
    private int fill;
    private Tag open;
    private Optional<Under> under = Optional.empty();

    private record Under(double[] matrix, String name, Tag tag) {}

    /// Marks that are no part of a document's structure.
    PageInk(Page page, Resources resources) {
        this(page, resources, Optional.empty());
    }

    PageInk(Page page, Resources resources, StructureTree structure) {
        this(page, resources, Optional.of(structure));
    }

    private PageInk(Page page, Resources resources, Optional<StructureTree> structure) {
        this.page = page;
        this.resources = resources;
        this.structure = structure;
    }

    Page page() {
        return page;
    }

    List<Mark.Link> links() {
        return links;
    }

    /// Lays the page of another PDF under the marks.
    ///
    /// @param name of the page in the resources
    /// @param alternative what is read in place of it
    void under(double[] matrix, String name, String alternative) {
        under = Optional.of(new Under(matrix, name, Tag.picture(alternative)));
    }

    /// To be called once, in the order of the pages.
    byte[] content() {
        structure.ifPresent(StructureTree::nextPage);
        under.ifPresent(this::lay);
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Glyphs glyphs -> text(glyphs);
                case Mark.Rule rule -> rule(rule);
                case Mark.Fill box -> {
                    belong(box.tag(), box.y());
                    fill(box.color());
                    content.numbers(box.x(), up(box.y() + box.height()), box.width(), box.height())
                            .op("re f");
                }
                case Mark.Image image -> image(image);
                case Mark.Link link -> {
                    if (!link.tag().isArtifact()) {
                        links.add(link);
                    }
                }
                case Mark.Place place -> structure.ifPresent(tree -> tree.place(place.tag()));
            }
        }
        end();
        return content.bytes();
    }

    private void lay(Under other) {
        belong(other.tag(), 0);
        picture(other.tag(), new StructureTree.Box(0, 0, page.width(), page.height()));
        content.op("q").numbers(other.matrix()).op("cm");
        content.raw("/").raw(other.name()).op(" Do Q");
    }

    private void picture(Tag tag, StructureTree.Box box) {
        if (!tag.isArtifact()) {
            structure.ifPresent(tree -> tree.picture(tag, box));
        }
    }

    private double up(double y) {
        return page.height() - y;
    }

    // What follows belongs to this part of the document until another is named.
    private void belong(Tag tag, double top) {
        if (tag == open || structure.isEmpty()) {
            return;
        }
        end();
        open = tag;
        if (!tag.isArtifact()) {
            int number = structure.get().content(tag, up(top));
            content.raw("/").raw(StructureTree.name(tag)).raw(" <</MCID ").whole(number);
            content.op(">> BDC");
        } else if (tag.text().isEmpty()) {
            content.op("/Artifact BMC");
        } else {
            content.raw("/Artifact <</Type /Pagination /Subtype /").raw(tag.text()).op(">> BDC");
        }
    }

    private void end() {
        if (open != null) {
            content.op("EMC");
            open = null;
        }
    }

    private void fill(int color) {
        if (color != fill) {
            content.color(color).op("rg");
            fill = color;
        }
    }

    private void rule(Mark.Rule rule) {
        belong(rule.tag(), rule.y1());
        content.op("q").color(rule.color()).op("RG");
        content.number(rule.width()).op("w");
        if (rule.dash() > 0) {
            content.raw("[")
                    .numbers(rule.dash() < 2 ? rule.dash() / 2 : rule.dash(), rule.dash())
                    .raw("] 0 ")
                    .op("d");
        }
        content.numbers(rule.x1(), up(rule.y1())).op("m");
        content.numbers(rule.x2(), up(rule.y2())).op("l S Q");
    }

    private void image(Mark.Image image) {
        belong(image.tag(), image.y());
        double bottom = up(image.y() + image.height());
        picture(
                image.tag(),
                new StructureTree.Box(image.x(), bottom, image.x() + image.width(), up(image.y())));
        content.op("q");
        content.numbers(image.width(), 0, 0, image.height(), image.x(), bottom).op("cm");
        content.raw("/").raw(resources.picture(image.picture())).op(" Do Q");
    }

    // One marked span a word: readers that know ActualText get the letters exactly as typed.
    private void text(Mark.Glyphs mark) {
        belong(mark.tag(), mark.y() - mark.face().ascent() * mark.size());
        Shaped shaped = mark.shaped();
        fill(mark.color());
        boolean span = shaped.text().chars().anyMatch(c -> c > 0x7E);
        if (span) {
            content.raw("/Span <</ActualText ").unicode(shaped.text()).op(">> BDC");
        }
        UsedFace face = resources.face(mark.face());
        content.raw("BT /").raw(face.resource()).raw(" ").number(mark.size()).op("Tf");
        if (mark.stretch() != 1) {
            content.number(100 * mark.stretch()).op("Tz");
        }
        switch (mark.turned()) {
            case 90 -> content.numbers(0, 1, -1, 0, mark.x(), up(mark.y())).op("Tm");
            case 270 -> content.numbers(0, -1, 1, 0, mark.x(), up(mark.y())).op("Tm");
            default -> content.numbers(1, 0, 0, 1, mark.x(), up(mark.y())).op("Tm");
        }
        glyphs(mark, face);
        content.op(mark.stretch() == 1 ? "ET" : "100 Tz ET");
        if (span) {
            content.op("EMC");
        }
    }

    private void glyphs(Mark.Glyphs mark, UsedFace face) {
        Shaped shaped = mark.shaped();
        double size = mark.size();
        double x = 0;
        double rise = 0;
        content.raw("[<");
        for (int i = 0; i < shaped.glyphs().length; i++) {
            int glyph = shaped.glyphs()[i];
            double target =
                    shaped.x()[i] * size + mark.gap() * shaped.cluster()[i] / mark.stretch();
            double wanted = shaped.y()[i] * size;
            if (wanted != rise) {
                content.raw(">] TJ ").number(wanted).op("Ts").raw("[<");
                rise = wanted;
            }
            if (Math.abs(target - x) > 0.0005) {
                content.raw(">").number((x - target) / size * 1000).raw("<");
                x = target;
            }
            content.glyph(glyph);
            face.use(glyph, shaped.meaning()[i]);
            x += face.advance(glyph) * size;
        }
        content.op(rise == 0 ? ">] TJ" : ">] TJ 0 Ts");
    }
}
