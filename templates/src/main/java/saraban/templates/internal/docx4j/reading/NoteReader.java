package saraban.templates.internal.docx4j.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import saraban.templates.internal.docx4j.style.ListCounter;
import saraban.templates.internal.docx4j.style.StyleResolver;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Numerals;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.flow.WarningLog;

/// Reads footnotes and numbers them as they are met.
final class NoteReader {
    private final Map<Long, CTFtnEdn> notes = new HashMap<>();
    private final FootnotesPart part;
    private final StyleResolver styles;
    private final DrawingReader drawings;
    private final WarningLog warnings;
    private final Numerals numerals;
    private int last;

    /// @param numerals how the notes are counted
    NoteReader(
            MainDocumentPart main,
            StyleResolver styles,
            DrawingReader drawings,
            WarningLog warnings,
            Numerals numerals) {
        this.styles = styles;
        this.drawings = drawings;
        this.warnings = warnings;
        this.numerals = numerals;
        part = main.getFootnotesPart();
        if (part != null && part.getJaxbElement() != null) {
            part.getJaxbElement().getFootnote().stream()
                    .filter(note -> note.getId() != null)
                    .forEach(note -> notes.put(note.getId().longValue(), note));
        }
    }

    /// The footnote a run refers to.
    static Optional<CTFtnEdnRef> reference(R run) {
        return run.getContent().stream()
                .filter(JAXBElement.class::isInstance)
                .map(o -> (JAXBElement<?>) o)
                .filter(named -> named.getName().getLocalPart().equals("footnoteReference"))
                .map(JAXBElement::getValue)
                .filter(CTFtnEdnRef.class::isInstance)
                .map(CTFtnEdnRef.class::cast)
                .findFirst();
    }

    /// The text a run gives its footnote for a mark.
    static String ownMark(R run) {
        return run.getContent().stream()
                .map(o -> o instanceof JAXBElement<?> named ? named.getValue() : o)
                .filter(Text.class::isInstance)
                .map(o -> ((Text) o).getValue())
                .collect(Collectors.joining());
    }

    /// @param ownMark its mark where it is not counted, empty else
    /// @return nothing when the note is not there.
    Optional<Inline> note(CTFtnEdnRef reference, String ownMark, RunFormat format) {
        CTFtnEdn note = reference.getId() == null ? null : notes.get(reference.getId().longValue());
        if (note == null) {
            return Optional.empty();
        }
        String mark = ownMark.isEmpty() ? numerals.print(++last) : ownMark;
        Reading reading = new Reading("footnote", part, warnings, Optional.empty(), mark);
        List<Block> blocks =
                new BlockReader(styles, drawings, new ListCounter(), reading)
                        .blocks(note.getContent());
        return Optional.of(new Inline.Note(mark, blocks, format));
    }
}
