package saraban.templates.internal.docx4j.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.mce.AlternateContent;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTCustomXmlRun;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTObject;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.CTSmartTagRun;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Text;
import saraban.templates.internal.docx4j.style.RunLayer;
import saraban.templates.internal.docx4j.style.StyleResolver;
import saraban.templates.internal.docx4j.style.Symbols;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.RunFormat;

/// Reads what stands in one paragraph.
final class InlineReader {
    private final StyleResolver styles;
    private final DrawingReader drawings;
    private final Reading reading;
    private final RunLayer base;
    private final FieldReader fields;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> link = Optional.empty();

    InlineReader(
            StyleResolver styles,
            DrawingReader drawings,
            Reading reading,
            RunLayer base,
            FieldReader fields) {
        this.styles = styles;
        this.drawings = drawings;
        this.reading = reading;
        this.base = base;
        this.fields = fields;
    }

    List<Inline> inlines() {
        return inlines;
    }

    String text() {
        return text.toString();
    }

    void read(List<Object> content) {
        content.forEach(this::read);
    }

    private void read(Object given) {
        String element =
                given instanceof JAXBElement<?> named ? named.getName().getLocalPart() : "";
        switch (given instanceof JAXBElement<?> named ? named.getValue() : given) {
            case R run -> run(run);
            case P.Hyperlink hyperlink -> linked(hyperlink);
            case CTSimpleField field -> simple(field);
            case CTSmartTagRun tag -> read(tag.getContent());
            case CTCustomXmlRun part -> read(part.getContent());
            case P.Dir turned -> read(turned.getContent());
            case P.Bdo turned -> read(turned.getContent());
            case SdtElement control -> read(control.getSdtContent().getContent());
            case RunIns inserted -> read(inserted.getCustomXmlOrSmartTagOrSdt());
            case RunTrackChange moved when element.equals("moveTo") ->
                    read(moved.getAccOrBarOrBox());
            case AlternateContent choice -> choose(choice).forEach(this::read);
            case null -> {}
            default -> {
                if (element.startsWith("oMath")) {
                    reading.met("equation left out");
                }
            }
        }
    }

    private void linked(P.Hyperlink hyperlink) {
        Optional<String> outer = link;
        if (hyperlink.getId() != null) {
            link =
                    Relations.relation(reading.part(), hyperlink.getId())
                            .map(Relationship::getTarget)
                            .filter(to -> to.matches("(https?|mailto):.*"));
        }
        read(hyperlink.getContent());
        link = outer;
    }

    private void simple(CTSimpleField field) {
        RunFormat format =
                field.getContent().stream()
                        .map(o -> o instanceof JAXBElement<?> named ? named.getValue() : o)
                        .filter(R.class::isInstance)
                        .map(run -> styles.run(base, ((R) run).getRPr()))
                        .findFirst()
                        .orElseGet(() -> styles.run(base, null));
        Optional<Inline.Field> number = fields.field(field.getInstr(), format);
        number.ifPresentOrElse(inlines::add, () -> read(field.getContent()));
    }

    private void run(R run) {
        RunFormat format = styles.run(base, run.getRPr());
        Optional<CTFtnEdnRef> note = NoteReader.reference(run);
        if (note.isPresent()) {
            reading.note(note.get(), NoteReader.ownMark(run), format).ifPresent(inlines::add);
            return;
        }
        for (Object given : run.getContent()) {
            String element =
                    given instanceof JAXBElement<?> named ? named.getName().getLocalPart() : "";
            inRun(
                    given instanceof JAXBElement<?> named ? named.getValue() : given,
                    element,
                    format);
        }
    }

    private void inRun(Object content, String element, RunFormat format) {
        if (content instanceof FldChar mark) {
            fields.mark(mark.getFldCharType(), format).ifPresent(inlines::add);
            return;
        }
        if (content instanceof Text words && element.equals("instrText")) {
            fields.instruction(words.getValue(), format);
            return;
        }
        if (fields.hides()) {
            return;
        }
        switch (content) {
            case Text words when element.equals("delText") || element.equals("delInstrText") -> {}
            case Text words -> add(Symbols.plain(spaced(words)), format);
            case R.Tab _, R.Ptab _ -> inlines.add(new Inline.Tab(format));
            case Br end -> inlines.add(end(end, format));
            case R.Cr _ -> inlines.add(new Inline.LineBreak(format));
            case R.NoBreakHyphen _ -> add("\u2011", format);
            case R.Sym symbol -> add(symbol(symbol), format);
            case Drawing drawing ->
                    drawing.getAnchorOrInline()
                            .forEach(
                                    d -> drawings.read(d, reading, format).ifPresent(inlines::add));
            case Pict picture -> drawings.read(picture, reading, format).ifPresent(inlines::add);
            case CTObject object -> drawings.read(object, reading, format).ifPresent(inlines::add);
            case AlternateContent choice ->
                    choose(choice)
                            .forEach(
                                    o ->
                                            inRun(
                                                    o instanceof JAXBElement<?> named
                                                            ? named.getValue()
                                                            : o,
                                                    element,
                                                    format));
            case CTFtnEdnRef _ -> reading.met("endnote left out");
            case R.FootnoteRef _ -> add(reading.noteMark(), format);
            case null, default -> {}
        }
    }

    private static List<Object> choose(AlternateContent choice) {
        if (!choice.getChoice().isEmpty()) {
            return choice.getChoice().getFirst().getAny();
        }
        return choice.getFallback() == null ? List.of() : choice.getFallback().getAny();
    }

    private Inline end(Br end, RunFormat format) {
        if (end.getType() == STBrType.COLUMN) {
            reading.met("column break set as a page break");
        }
        boolean page = end.getType() == STBrType.PAGE || end.getType() == STBrType.COLUMN;
        return page ? new Inline.PageBreak(format) : new Inline.LineBreak(format);
    }

    private static String spaced(Text words) {
        String value = words.getValue().replace('\n', ' ').replace('\r', ' ');
        return "preserve".equals(words.getSpace()) ? value : value.strip();
    }

    private String symbol(R.Sym symbol) {
        if (symbol.getChar() == null || !symbol.getChar().matches("[0-9A-Fa-f]{1,4}")) {
            reading.met("symbol without a number left out");
            return "";
        }
        int code = Integer.parseInt(symbol.getChar(), 16);
        boolean symbolic = code < 0x100;
        return Symbols.plain(Character.toString(symbolic ? code + 0xF000 : code));
    }

    // Tabs typed into the text itself are tabs too.
    private void add(String words, RunFormat format) {
        text.append(words);
        int from = 0;
        for (int tab = words.indexOf('\t'); tab >= 0; tab = words.indexOf('\t', from)) {
            addText(words.substring(from, tab), format);
            inlines.add(new Inline.Tab(format));
            from = tab + 1;
        }
        addText(words.substring(from), format);
    }

    private void addText(String words, RunFormat format) {
        if (words.isEmpty()) {
            return;
        }
        // Word processors cut text into runs anywhere, even inside a syllable.
        if (!inlines.isEmpty()
                && inlines.getLast() instanceof Inline.Text last
                && last.format().equals(format)
                && last.link().equals(link)) {
            inlines.set(inlines.size() - 1, new Inline.Text(last.text() + words, format, link));
        } else {
            inlines.add(new Inline.Text(words, format, link));
        }
    }
}
