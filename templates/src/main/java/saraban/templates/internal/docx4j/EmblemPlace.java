package saraban.templates.internal.docx4j;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImageJpegPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;

/// The picture of a template that the office's own takes the place of: the one whose name or
/// description is `emblem`. Its height stays as the template has it; the width follows the picture.
public final class EmblemPlace {
    private static final String NAME = "emblem";

    private EmblemPlace() {}

    /// @param type `png` or `jpeg`
    public static void fill(
            WordprocessingMLPackage document, byte[] picture, String type, int width, int height) {
        try {
            for (Story story : Story.of(document)) {
                List<Drawing> drawings = new ArrayList<>();
                collect(story.root(), drawings);
                for (Drawing drawing : drawings) {
                    for (Object placed : drawing.getAnchorOrInline()) {
                        if (emblem(placed)) {
                            replace(story, placed, part(picture, type), (double) width / height);
                        }
                    }
                }
            }
        } catch (Docx4JException e) {
            throw new TemplateFaultException("template: the emblem cannot be put in", e);
        }
    }

    private static void collect(ContentAccessor holder, List<Drawing> drawings) {
        for (Object child : holder.getContent()) {
            switch (Story.bare(child)) {
                case Drawing drawing -> drawings.add(drawing);
                case org.docx4j.wml.SdtElement control ->
                        collect(control.getSdtContent(), drawings);
                case ContentAccessor inner -> collect(inner, drawings);
                default -> {}
            }
        }
    }

    private static boolean emblem(Object placed) {
        CTNonVisualDrawingProps named =
                switch (placed) {
                    case Anchor anchor -> anchor.getDocPr();
                    case Inline inline -> inline.getDocPr();
                    default -> null;
                };
        return named != null && (NAME.equals(named.getName()) || NAME.equals(named.getDescr()));
    }

    private static BinaryPart part(byte[] picture, String type) throws Docx4JException {
        PartName name = new PartName("/word/media/office-emblem." + type);
        BinaryPart part = type.equals("png") ? new ImagePngPart(name) : new ImageJpegPart(name);
        part.setBinaryData(picture);
        return part;
    }

    private static void replace(Story story, Object placed, BinaryPart picture, double ratio)
            throws Docx4JException {
        Relationship added = story.part().addTargetPart(picture);
        CTPositiveSize2D extent =
                placed instanceof Anchor anchor
                        ? anchor.getExtent()
                        : ((Inline) placed).getExtent();
        Graphic graphic =
                placed instanceof Anchor anchor
                        ? anchor.getGraphic()
                        : ((Inline) placed).getGraphic();
        extent.setCx(Math.round(extent.getCy() * ratio));
        Pic pic = graphic.getGraphicData().getPic();
        pic.getSpPr().getXfrm().getExt().setCx(extent.getCx());
        pic.getSpPr().getXfrm().getExt().setCy(extent.getCy());
        CTBlip blip = pic.getBlipFill().getBlip();
        Relationship old = story.part().getRelationshipsPart().getRelationshipByID(blip.getEmbed());
        blip.setEmbed(added.getId());
        if (old != null) {
            story.part().getRelationshipsPart().removeRelationship(old);
        }
    }
}
