package saraban.templates.internal.itext;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.fonts.Shaped;
import saraban.templates.internal.layout.Mark;
import saraban.templates.internal.layout.Page;

/// Writes the marks of a page as PDF operators.
final class PageInk {
    private final Page page;
    private final Resources resources;
    private final Content content = new Content();
    private final List<Mark.Link> links = new ArrayList<>();
    private int fill;

    PageInk(Page page, Resources resources) {
        this.page = page;
        this.resources = resources;
    }

    Page page() {
        return page;
    }

    List<Mark.Link> links() {
        return links;
    }

    byte[] content() {
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Glyphs glyphs -> text(glyphs);
                case Mark.Rule rule -> rule(rule);
                case Mark.Fill box -> {
                    fill(box.color());
                    content.numbers(box.x(), up(box.y() + box.height()), box.width(), box.height())
                            .op("re f");
                }
                case Mark.Image image -> image(image);
                case Mark.Link link -> links.add(link);
            }
        }
        return content.bytes();
    }

    private double up(double y) {
        return page.height() - y;
    }

    private void fill(int color) {
        if (color != fill) {
            content.color(color).op("rg");
            fill = color;
        }
    }

    private void rule(Mark.Rule rule) {
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
        content.op("q");
        content.numbers(
                        image.width(),
                        0,
                        0,
                        image.height(),
                        image.x(),
                        up(image.y() + image.height()))
                .op("cm");
        content.raw("/").raw(resources.picture(image.picture())).op(" Do Q");
    }

    // One marked span a word: readers that know ActualText get the letters exactly as typed.
    private void text(Mark.Glyphs mark) {
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
            x += mark.face().advance(glyph) * size;
        }
        content.op(rise == 0 ? ">] TJ" : ">] TJ 0 Ts");
    }
}
