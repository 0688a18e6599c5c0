package saraban.templates.internal.docx4j.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import saraban.templates.internal.docx4j.style.ListCounter;
import saraban.templates.internal.docx4j.style.StyleResolver;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Flow;
import saraban.templates.internal.flow.Section;
import saraban.templates.internal.flow.Section.PageKind;
import saraban.templates.internal.flow.WarningLog;
import saraban.templates.internal.pictures.PictureShelf;

/// Reads a whole document: its sections with their headers and footers.
public final class DocumentReader {
    private final MainDocumentPart main;
    private final WarningLog warnings;
    private final StyleResolver styles;
    private final DrawingReader drawings;
    private final ListCounter counter = new ListCounter();
    private Map<PageKind, List<Block>> headers = new EnumMap<>(PageKind.class);
    private Map<PageKind, List<Block>> footers = new EnumMap<>(PageKind.class);

    public DocumentReader(WordprocessingMLPackage docx, PictureShelf shelf, WarningLog warnings) {
        this.main = docx.getMainDocumentPart();
        this.warnings = warnings;
        styles = new StyleResolver(docx);
        drawings = new DrawingReader(shelf);
    }

    public Flow read() {
        DocumentSettings settings = new DocumentSettings(main);
        NoteReader notes =
                new NoteReader(main, styles, drawings, warnings, settings.noteNumerals());
        Reading reading = new Reading("body", main, warnings, Optional.of(notes), "");
        BlockReader blocks = new BlockReader(styles, drawings, counter, reading);
        List<Section> sections = new ArrayList<>();
        List<Object> pending = new ArrayList<>();
        for (Object object : main.getJaxbElement().getBody().getContent()) {
            pending.add(object);
            Object value = object instanceof JAXBElement<?> named ? named.getValue() : object;
            if (value instanceof P p && p.getPPr() != null && p.getPPr().getSectPr() != null) {
                sections.add(section(p.getPPr().getSectPr(), blocks.blocks(pending)));
                pending = new ArrayList<>();
            }
        }
        SectPr last = main.getJaxbElement().getBody().getSectPr();
        sections.add(section(last == null ? new SectPr() : last, blocks.blocks(pending)));
        return new Flow(
                sections,
                settings.defaultTab(),
                settings.evenAndOddHeaders(),
                settings.addedSpace());
    }

    private Section section(SectPr settings, List<Block> blocks) {
        Reading at = new Reading("section", main, warnings);
        if (settings.getCols() != null
                && settings.getCols().getNum() != null
                && settings.getCols().getNum().intValue() > 1) {
            at.met("columns set as one column");
        }
        if (settings.getPgBorders() != null) {
            at.met("page border left out");
        }
        for (CTRel reference : settings.getEGHdrFtrReferences()) {
            switch (reference) {
                case HeaderReference header -> {
                    headers = new EnumMap<>(headers);
                    headers.put(kind(header.getType()), margin("header", header));
                }
                case FooterReference footer -> {
                    footers = new EnumMap<>(footers);
                    footers.put(kind(footer.getType()), margin("footer", footer));
                }
                default -> {}
            }
        }
        Section section = SectionSettings.section(settings, headers, footers, blocks, at);
        at.place("");
        return section;
    }

    private List<Block> margin(String name, CTRel reference) {
        Reading reading = new Reading(name, main, warnings);
        Part part = Relations.part(main, reference.getId()).orElse(null);
        if (!(part instanceof ContentAccessor content)) {
            reading.met(name + " that is not there left out");
            reading.place("");
            return List.of();
        }
        return new BlockReader(styles, drawings, counter, new Reading(name, part, warnings))
                .blocks(content.getContent());
    }

    private static PageKind kind(HdrFtrRef type) {
        return switch (type) {
            case FIRST -> PageKind.FIRST;
            case EVEN -> PageKind.EVEN;
            case DEFAULT -> PageKind.DEFAULT;
            case null -> PageKind.DEFAULT;
        };
    }
}
