package saraban.templates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.EmblemPlace;
import saraban.templates.internal.docx4j.FootGaps;
import saraban.templates.internal.docx4j.TemplateFiller;

/// Puts a letter on the paper of its form. The same letter gives the same bytes, whenever it is
/// printed. Safe for any number of threads.
public final class LetterPress {
    private static final String LETTER_FILE = "letter.docx";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Typesetter typesetter;
    private final Optional<Emblem> emblem;

    /// @param emblem the office's own; the placeholder of the template stays where there is none
    public LetterPress(Typesetter typesetter, Optional<Emblem> emblem) {
        this.typesetter = typesetter;
        this.emblem = emblem;
    }

    /// The letter as DOCX, and as PDF/A-3a with that DOCX inside.
    ///
    /// @param number none for a draft: the place of the running number is left blank
    public Printed print(Form form, Letter letter, Optional<LetterNumber> number) {
        return set(form, Sketch.of(letter), number, options(form, letter, number));
    }

    /// The letter with what goes with it in one PDF, each with an entry in the outline and its own
    /// page numbers.
    ///
    /// @param annexes what follows the letter; their DOCX go into the PDF beside the letter's
    public Printed print(
            Form form, Letter letter, Optional<LetterNumber> number, List<Packet.Part> annexes) {
        return print(form, letter, number, annexes, Packet.Numbering.EACH_PART);
    }

    /// The same, with the pages counted as the office wishes.
    public Printed print(
            Form form,
            Letter letter,
            Optional<LetterNumber> number,
            List<Packet.Part> annexes,
            Packet.Numbering numbering) {
        return annexes.isEmpty()
                ? print(form, letter, number)
                : bound(
                        form,
                        Sketch.of(letter),
                        number,
                        options(form, letter, number),
                        annexes,
                        numbering);
    }

    private Printed bound(
            Form form,
            Sketch sketch,
            Optional<LetterNumber> number,
            TypesetOptions options,
            List<Packet.Part> annexes,
            Packet.Numbering numbering) {
        byte[] docx = DocxFile.bytes(fitted(form, sketch, number, options).document());
        String title = sketch.subject().isBlank() ? form.title() : sketch.subject();
        List<Packet.Part> parts = new ArrayList<>();
        parts.add(new Packet.Part.Document(title, docx, LETTER_FILE, options.continuation()));
        parts.addAll(annexes);
        Bound bound =
                typesetter.bind(new Packet(options.title(), options.created(), numbering, parts));
        return new Printed(docx, bound.pdf(), bound.pages(), bound.warnings());
    }

    private static TypesetOptions options(Form form, Letter letter, Optional<LetterNumber> number) {
        String title =
                number.filter(given -> given.series().printed())
                                .map(
                                        given ->
                                                given.series().label()
                                                        + " "
                                                        + given.printed()
                                                        + " เรื่อง ")
                                .orElse("")
                        + letter.subject();
        Instant created = letter.dated().atStartOfDay(BANGKOK).toInstant();
        return new TypesetOptions(title, created, true, false, form.continuation());
    }

    /// The paper as far as it is written, for the clerk to look at; the DOCX is not put inside.
    public Printed preview(Form form, Sketch sketch) {
        return set(form, sketch, Optional.empty(), seen(form));
    }

    /// The same with what follows it.
    public Printed preview(
            Form form, Sketch sketch, List<Packet.Part> annexes, Packet.Numbering numbering) {
        return annexes.isEmpty()
                ? preview(form, sketch)
                : bound(form, sketch, Optional.empty(), seen(form), annexes, numbering);
    }

    private static TypesetOptions seen(Form form) {
        return new TypesetOptions(form.title(), Instant.EPOCH, false, false, form.continuation());
    }

    private Printed set(
            Form form, Sketch sketch, Optional<LetterNumber> number, TypesetOptions options) {
        Fitted fitted = fitted(form, sketch, number, options);
        byte[] docx = DocxFile.bytes(fitted.document());
        Optional<byte[]> source = options.embedSource() ? Optional.of(docx) : Optional.empty();
        Typeset set = typesetter.print(fitted.laid(), options, source);
        return new Printed(docx, set.pdf(), set.pages(), set.warnings());
    }

    private record Fitted(WordprocessingMLPackage document, Typesetter.Laid laid) {}

    private Fitted fitted(
            Form form, Sketch sketch, Optional<LetterNumber> number, TypesetOptions options) {
        WordprocessingMLPackage document = filled(form, sketch, number);
        Typesetter.Laid laid = typesetter.lay(document, options.continuation());
        if (laid.pages().size() > 1 && FootGaps.tighten(document)) {
            Typesetter.Laid tighter = typesetter.lay(document, options.continuation());
            return tighter.pages().size() < laid.pages().size()
                    ? new Fitted(document, tighter)
                    : new Fitted(filled(form, sketch, number), laid);
        }
        return new Fitted(document, laid);
    }

    private WordprocessingMLPackage filled(
            Form form, Sketch sketch, Optional<LetterNumber> number) {
        WordprocessingMLPackage document = DocxFile.open(form.template());
        new TemplateFiller(new PaperWords(form, sketch, number).values()).fill(document);
        emblem.ifPresent(
                own ->
                        EmblemPlace.fill(
                                document, own.picture(), own.type(), own.width(), own.height()));
        return document;
    }
}
