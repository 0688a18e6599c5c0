package saraban.templates.internal.docx4j.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTTblStylePr;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RPrAbstract;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import saraban.templates.internal.flow.ParagraphFormat;
import saraban.templates.internal.flow.RunFormat;

/// Resolves the styles of one document.
public final class StyleResolver {
    private static final int EDGE_AT_TEXT = 15;

    private final Map<String, Style> styles = new HashMap<>();
    private final Optional<DocDefaults> defaults;
    private final ThemeFonts theme;
    private final String defaultParagraph;
    private final Map<String, List<Style>> chains = new HashMap<>();
    private final Numbers numbers;
    private final boolean tableEdgeAtText;

    /// A paragraph with its styles resolved.
    ///
    /// @param runs the layer its runs are laid upon
    /// @param level its place in a list
    public record Resolved(ParagraphFormat format, RunLayer runs, Optional<ListLevel> level) {}

    public StyleResolver(WordprocessingMLPackage docx) {
        MainDocumentPart main = docx.getMainDocumentPart();
        Optional<Styles> part =
                Optional.ofNullable(main.getStyleDefinitionsPart()).map(p -> p.getJaxbElement());
        part.ifPresent(
                all -> all.getStyle().forEach(style -> styles.put(style.getStyleId(), style)));
        defaults = part.map(Styles::getDocDefaults);
        theme = new ThemeFonts(main.getThemePart());
        defaultParagraph =
                styles.values().stream()
                        .filter(style -> style.isDefault() && "paragraph".equals(style.getType()))
                        .map(Style::getStyleId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
        numbers = new Numbers(main.getNumberingDefinitionsPart());
        tableEdgeAtText = compatibility(main) >= EDGE_AT_TEXT;
    }

    private static int compatibility(MainDocumentPart main) {
        if (main.getDocumentSettingsPart() == null
                || main.getDocumentSettingsPart().getJaxbElement() == null
                || main.getDocumentSettingsPart().getJaxbElement().getCompat() == null) {
            return 12;
        }
        return main
                .getDocumentSettingsPart()
                .getJaxbElement()
                .getCompat()
                .getCompatSetting()
                .stream()
                .filter(setting -> "compatibilityMode".equals(setting.getName()))
                .map(CTCompatSetting::getVal)
                .filter(mode -> mode != null && mode.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(12);
    }

    /// Whether the edge of a table, not the text of its first cell, stands at the left of the text.
    boolean tableEdgeAtText() {
        return tableEdgeAtText;
    }

    /// @param direct settings of the paragraph, may be `null`
    /// @param table parts of a table style that apply, the weakest first
    public Resolved paragraph(PPr direct, List<CTTblStylePr> table) {
        String id =
                direct == null || direct.getPStyle() == null || direct.getPStyle().getVal() == null
                        ? defaultParagraph
                        : direct.getPStyle().getVal();
        List<Style> chain = chain(styles.containsKey(id) ? id : defaultParagraph);
        ParagraphLayer layer = new ParagraphLayer();
        RunLayer runs = new RunLayer(theme);
        defaults.map(DocDefaults::getPPrDefault).ifPresent(d -> layer.lay(d.getPPr()));
        defaults.map(DocDefaults::getRPrDefault).ifPresent(d -> runs.lay(d.getRPr()));
        for (CTTblStylePr part : table) {
            layer.lay(part.getPPr());
            runs.lay(part.getRPr());
        }
        PPrBase.NumPr listed = null;
        boolean removed = takesOutOfList(direct);
        for (Style style : chain) {
            PPr settings = style.getPPr();
            Optional<ListLevel> ofStyle =
                    settings == null || removed
                            ? Optional.empty()
                            : numbers.level(settings.getNumPr());
            ofStyle.ifPresent(level -> layer.lay(level.settings()));
            layer.lay(settings);
            runs.lay(style.getRPr());
            listed =
                    settings != null && settings.getNumPr() != null
                            ? merged(listed, settings.getNumPr())
                            : listed;
        }
        if (direct != null && direct.getNumPr() != null) {
            listed = merged(listed, direct.getNumPr());
            numbers.level(listed).ifPresent(level -> layer.lay(level.settings()));
        }
        layer.lay(direct);
        RunLayer mark = runs.copy();
        if (direct != null) {
            layRun(mark, direct.getRPr());
        }
        RunLayer label = mark;
        Optional<ListLevel> level = numbers.level(listed).map(l -> l.withLabel(label(label, l)));
        double labelShare = level.map(ListLevel::labelShare).orElse(0.0);
        return new Resolved(layer.format(id, labelShare, mark.format()), runs, level);
    }

    // List number 0 takes a paragraph out of the list of its style.
    private static boolean takesOutOfList(PPr direct) {
        return direct != null
                && direct.getNumPr() != null
                && direct.getNumPr().getNumId() != null
                && Lengths.whole(direct.getNumPr().getNumId().getVal(), 0) == 0;
    }

    private static RunFormat label(RunLayer mark, ListLevel level) {
        RunLayer label = mark.copy();
        label.lay(level.labelSettings());
        return label.format();
    }

    // A style may give the list and the paragraph the level, or the other way round.
    private static PPrBase.NumPr merged(PPrBase.NumPr under, PPrBase.NumPr over) {
        if (under == null) {
            return over;
        }
        PPrBase.NumPr merged = new PPrBase.NumPr();
        merged.setNumId(over.getNumId() == null ? under.getNumId() : over.getNumId());
        merged.setIlvl(over.getIlvl() == null ? under.getIlvl() : over.getIlvl());
        return merged;
    }

    /// @param base the layer of the paragraph
    /// @param direct settings of the run, may be `null`
    public RunFormat run(RunLayer base, RPr direct) {
        RunLayer layer = base.copy();
        layRun(layer, direct);
        return layer.format();
    }

    private void layRun(RunLayer layer, RPrAbstract direct) {
        if (direct == null) {
            return;
        }
        if (direct.getRStyle() != null) {
            chain(direct.getRStyle().getVal()).forEach(style -> layer.lay(style.getRPr()));
        }
        layer.lay(direct);
    }

    /// A table style with its ancestors, the oldest first.
    public List<Style> chain(String id) {
        return chains.computeIfAbsent(id, this::ancestors);
    }

    /// The style of tables that name none.
    public Optional<String> defaultTable() {
        return styles.values().stream()
                .filter(style -> style.isDefault() && "table".equals(style.getType()))
                .map(Style::getStyleId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<Style> ancestors(String id) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Style style = styles.get(id); style != null && seen.add(style.getStyleId()); ) {
            chain.addFirst(style);
            style = style.getBasedOn() == null ? null : styles.get(style.getBasedOn().getVal());
        }
        return chain;
    }
}
