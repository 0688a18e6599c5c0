package saraban.templates.internal.docx4j;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;

/// The blank lines at the foot of a letter. Where they alone push it over to another page, a clerk
/// takes some of them away.
public final class FootGaps {
    /// What is left above the name and above the unit in charge, in twips.
    private static final Map<String, Integer> TIGHT = Map.of("SignatoryName", 852, "Contact", 120);

    private FootGaps() {}

    /// Makes the gaps smaller in place.
    ///
    /// @return false when the template has none to make smaller
    public static boolean tighten(WordprocessingMLPackage document) {
        StyleDefinitionsPart part = document.getMainDocumentPart().getStyleDefinitionsPart();
        boolean changed = false;
        try {
            for (Style style : part == null ? List.<Style>of() : part.getContents().getStyle()) {
                changed |= tighten(style);
            }
        } catch (Docx4JException e) {
            throw new TemplateFaultException("template: expected readable styles", e);
        }
        return changed;
    }

    private static boolean tighten(Style style) {
        Integer tight = TIGHT.get(style.getStyleId());
        PPrBase.Spacing gap = style.getPPr() == null ? null : style.getPPr().getSpacing();
        if (tight == null
                || gap == null
                || gap.getBefore() == null
                || gap.getBefore().intValue() <= tight) {
            return false;
        }
        gap.setBefore(BigInteger.valueOf(tight));
        return true;
    }
}
