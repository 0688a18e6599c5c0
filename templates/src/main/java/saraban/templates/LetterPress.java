package saraban.templates;

import java.time.Instant;
import java.time.ZoneId;
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
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Typesetter typesetter;
    private final Optional<Emblem> emblem;

    /// @param emblem the office's own; the placeholder of the template stays where there is none
    public LetterPress(Typesetter typesetter, Optional<Emblem> emblem) {
        this.typesetter = typesetter;
        this.emblem = emblem;
    }

    /// The letter as DOCX, and as PDF/A-3b with that DOCX inside.
    ///
    /// @param number none for a draft: the place of the running number is left blank
    public Printed print(Form form, Letter letter, Optional<LetterNumber> number) {
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
        return set(
                form,
                Sketch.of(letter),
                number,
                new TypesetOptions(title, created, true, false, form.continuation()));
    }

    /// The paper as far as it is written, for the clerk to look at; the DOCX is not put inside.
    public Printed preview(Form form, Sketch sketch) {
        return set(
                form,
                sketch,
                Optional.empty(),
                new TypesetOptions(form.title(), Instant.EPOCH, false, false, form.continuation()));
    }

    private Printed set(
            Form form, Sketch sketch, Optional<LetterNumber> number, TypesetOptions options) {
        WordprocessingMLPackage document = filled(form, sketch, number);
        Typesetter.Laid laid = typesetter.lay(document, options.continuation());
        if (laid.pages().size() > 1 && FootGaps.tighten(document)) {
            Typesetter.Laid tighter = typesetter.lay(document, options.continuation());
            if (tighter.pages().size() < laid.pages().size()) {
                laid = tighter;
            } else {
                document = filled(form, sketch, number);
            }
        }
        byte[] docx = DocxFile.bytes(document);
        Optional<byte[]> source = options.embedSource() ? Optional.of(docx) : Optional.empty();
        Typeset set = typesetter.print(laid, options, source);
        return new Printed(docx, set.pdf(), set.pages(), set.warnings());
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
