package saraban.templates.internal.docx4j;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Parts of Word that a letter's template must do without: they would be missing or misplaced on
/// paper.
enum UntypesetFeature {
    TEXT_BOX("text box", "<w:txbxContent|<wps:txbx|<v:textbox"),
    SHAPE("drawn shape", "<wps:wsp|<v:shape[ >]|<v:rect[ >]|<v:line[ >]|<wpg:wgp|<wpc:wpc"),
    FLOATING_TABLE("floating table", "<w:tblpPr"),
    COLUMNS("columns", "<w:cols [^>]*w:num=\"(?!1\")"),
    ENDNOTE("endnote", "<w:endnoteReference"),
    CHART("chart", "uri=\"[^\"]*drawingml/2006/chart\""),
    EMBEDDED_OBJECT("embedded object", "<o:OLEObject|<w:object"),
    DIAGRAM("diagram", "uri=\"[^\"]*drawingml/2006/diagram\""),
    EQUATION("equation", "<m:oMath"),
    FRAME("text frame", "<w:framePr");

    private final String spoken;
    private final Pattern mark;

    UntypesetFeature(String spoken, String mark) {
        this.spoken = spoken;
        this.mark = Pattern.compile(mark);
    }

    static List<String> in(String xml) {
        return Arrays.stream(values())
                .filter(one -> one.mark.matcher(xml).find())
                .map(one -> one.spoken)
                .toList();
    }
}
