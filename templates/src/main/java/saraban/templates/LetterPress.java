package saraban.templates;

import java.util.Optional;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.EmblemPlace;
import saraban.templates.internal.docx4j.TemplateFiller;

/// Puts a letter on the paper of its form. The same letter gives the same bytes, whenever it is
// pressed.
public final class LetterPress {
    private final Optional<Emblem> emblem;

    /// @param emblem the office's own; the placeholder of the template stays where there is none
    public LetterPress(Optional<Emblem> emblem) {
        this.emblem = emblem;
    }

    /// The letter as a DOCX.
    ///
    /// @param number none for a draft: the place of the running number is left blank
    public byte[] docx(Form form, Letter letter, Optional<LetterNumber> number) {
        return DocxFile.bytes(filled(form, Sketch.of(letter), number));
    }

    private WordprocessingMLPackage filled(
            Form form, Sketch sketch, Optional<LetterNumber> number) {
        WordprocessingMLPackage document = DocxFile.open(form.template());
        new TemplateFiller(PaperWords.of(sketch, number)).fill(document);
        emblem.ifPresent(
                own ->
                        EmblemPlace.fill(
                                document, own.picture(), own.type(), own.width(), own.height()));
        return document;
    }
}
