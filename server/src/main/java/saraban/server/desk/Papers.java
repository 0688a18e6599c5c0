package saraban.server.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.LetterPress;
import saraban.templates.Sketch;
import saraban.templates.Typeset;
import saraban.templates.TypesetOptions;
import saraban.templates.Typesetter;
import saraban.templates.Warning;

/// Makes the papers of a letter: the DOCX of its form, and from the same document the PDF/A with the DOCX inside. The
/// same letter gives the same bytes, whenever they are made.
final class Papers {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final FormCatalog forms;
    private final LetterPress press;
    private final Typesetter typesetter;

    Papers(FormCatalog forms, LetterPress press, Typesetter typesetter) {
        this.forms = forms;
        this.press = press;
        this.typesetter = typesetter;
    }

    /// @param number none for a draft, whose place for it stays blank
    Printed print(Letter letter, Optional<LetterNumber> number) {
        byte[] docx = press.docx(forms.form(letter.form()), letter, number);
        return printed(docx, letter.subject(), letter.dated());
    }

    /// The paper of a letter as far as it is written.
    Printed preview(Form form, Sketch sketch) {
        return printed(press.docx(form, sketch), form.title(), LocalDate.EPOCH);
    }

    private Printed printed(byte[] docx, String title, LocalDate dated) {
        var options = new TypesetOptions(title, dated.atStartOfDay(BANGKOK).toInstant(), true, false);
        Typeset typeset = typesetter.typeset(docx, options);
        return new Printed(docx, typeset.pdf(), typeset.pages(), typeset.warnings());
    }

    /// The papers of one letter.
    ///
    /// @param warnings what is set otherwise than the form asks
    record Printed(byte[] docx, byte[] pdf, int pages, List<Warning> warnings) {
        /// What of the text would not be on the paper, because no font has it.
        List<String> lacks() {
            return warnings.stream()
                    .filter(warning -> warning.feature().startsWith("letter U+"))
                    .map(Warning::toString)
                    .toList();
        }
    }
}
