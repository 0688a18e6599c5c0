package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// Documents with pictures in lines and at places of their own.
final class PictureDocuments {
    private static final String PICTURE =
            """
            <wp:extent cx="%1$d" cy="%2$d"/>%3$s<wp:docPr id="%4$d" name="p%4$d"/>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
            <pic:nvPicPr><pic:cNvPr id="%4$d" name="p"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="seal"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
            </pic:pic></a:graphicData></a:graphic>""";
    private static final int CM = 360_000;
    private static int next = 10;

    private PictureDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("picture-inline", inline());
        all.put("picture-placed", placed());
        all.put("picture-old", old());
        return all;
    }

    static byte[] png() {
        BufferedImage image = new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().setPaint(Color.GRAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String drawing(int centimetres) {
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">%s</wp:inline></w:drawing></w:r>"
                .formatted(PICTURE.formatted(centimetres * CM, centimetres * CM, "", next++));
    }

    private static String anchored(String across, String down, boolean behind, String wrap) {
        return """
               <w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="%s" \
               locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>%s%s%s</wp:anchor></w:drawing></w:r>"""
                .formatted(
                        behind ? "1" : "0",
                        across,
                        down,
                        PICTURE.formatted(2 * CM, CM, wrap, next++));
    }

    private static String from(String axis, String from, String value) {
        return "<wp:position%s relativeFrom=\"%s\">%s</wp:position%s>"
                .formatted(axis, from, value, axis);
    }

    private static String offset(int millimetres) {
        return "<wp:posOffset>%d</wp:posOffset>".formatted(millimetres * CM / 10);
    }

    private static String align(String side) {
        return "<wp:align>" + side + "</wp:align>";
    }

    private static DocxText inline() {
        return DocxText.letter()
                .picture("seal", png())
                .xml(p("", run("", "ก่อน ") + drawing(1) + run("", " หลัง")))
                .xml(p("<w:jc w:val=\"center\"/>", drawing(3)))
                .xml(
                        p(
                                "<w:jc w:val=\"right\"/><w:spacing w:line=\"360\" w:lineRule=\"auto\"/>",
                                drawing(2)))
                .paragraph(prose(0, 2))
                .xml(
                        TableXml.table(
                                java.util.List.of(3000, 5000),
                                TableXml.row(
                                        "",
                                        TableXml.filled(3000, "", p("", drawing(2))),
                                        TableXml.cell(
                                                5000, "<w:vAlign w:val=\"center\"/>", "ข้างภาพ"))))
                .paragraph("จบ");
    }

    private static DocxText placed() {
        String none = "<wp:wrapNone/>";
        return DocxText.letter()
                .picture("seal", png())
                .xml(
                        p(
                                "",
                                anchored(
                                                from("H", "page", offset(20)),
                                                from("V", "page", offset(15)),
                                                false,
                                                none)
                                        + anchored(
                                                from("H", "margin", align("center")),
                                                from("V", "margin", align("bottom")),
                                                true,
                                                none)
                                        + anchored(
                                                from("H", "page", align("right")),
                                                from("V", "page", align("bottom")),
                                                true,
                                                none)
                                        + run("", prose(0, 3))))
                .xml(
                        p(
                                "<w:spacing w:before=\"240\"/>",
                                anchored(
                                                from("H", "column", offset(30)),
                                                from("V", "paragraph", offset(25)),
                                                true,
                                                none)
                                        + anchored(
                                                from("H", "margin", align("right")),
                                                from("V", "paragraph", offset(-5)),
                                                false,
                                                none)
                                        + run("", prose(1, 4))))
                .paragraph("จบ");
    }

    // As documents have them that were once in the old format.
    private static DocxText old() {
        String shape =
                "<w:r><w:pict><v:shape id=\"s%d\" style=\"%s;width:60pt;height:30pt\"><v:imagedata r:id=\"seal\" o:title=\"\"/></v:shape></w:pict></w:r>";
        return DocxText.letter()
                .picture("seal", png())
                .xml(
                        p(
                                "",
                                shape.formatted(
                                                1,
                                                "position:absolute;margin-left:100pt;margin-top:20pt;z-index:1")
                                        + run("", prose(0, 2))))
                .xml(
                        p(
                                "",
                                run("", "ในบรรทัด ")
                                        + shape.formatted(2, "mso-wrap-style:square")
                                        + run("", " ต่อ")))
                .paragraph("จบ");
    }
}
