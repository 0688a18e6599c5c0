package saraban.templates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.EmblemPlace;
import saraban.templates.internal.docx4j.TemplateFiller;
import saraban.templates.internal.docx4j.TokenValue;

/// Addresses envelopes (การจ่าหน้าซอง): one page for each addressee of a letter. Safe for any
/// number of threads.
public final class EnvelopePress {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Typesetter typesetter;
    private final Optional<Emblem> emblem;
    private final Sheets sheets;

    /// @param emblem the office's own; the placeholder of the sheet stays where there is none
    public EnvelopePress(Typesetter typesetter, Optional<Emblem> emblem, Sheets sheets) {
        this.typesetter = typesetter;
        this.emblem = emblem;
        this.sheets = sheets;
    }

    /// The envelopes as DOCX, and as PDF/A-3b with that DOCX inside.
    ///
    /// @param number none for a draft: its place is left blank
    /// @param addressees at least one
    public Printed print(
            Letter letter,
            Optional<LetterNumber> number,
            EnvelopeSize size,
            List<Addressee> addressees) {
        if (addressees.isEmpty()) {
            throw new IllegalArgumentException("expected an addressee, found none");
        }
        List<WordprocessingMLPackage> envelopes =
                addressees.stream().map(to -> envelope(letter, number, size, to)).toList();
        WordprocessingMLPackage document = joined(envelopes);
        byte[] docx = DocxFile.bytes(document);
        Instant created = letter.dated().atStartOfDay(BANGKOK).toInstant();
        var options = new TypesetOptions("ซองจดหมาย " + letter.subject(), created, true, false);
        Typeset set =
                typesetter.print(
                        typesetter.lay(document, Continuation.NONE), options, Optional.of(docx));
        return new Printed(docx, set.pdf(), set.pages(), set.warnings());
    }

    private WordprocessingMLPackage envelope(
            Letter letter, Optional<LetterNumber> number, EnvelopeSize size, Addressee to) {
        WordprocessingMLPackage document = DocxFile.open(sheets.template(size.sheet()));
        new TemplateFiller(words(letter, number, to)).fill(document);
        emblem.ifPresent(
                own ->
                        EmblemPlace.fill(
                                document, own.picture(), own.type(), own.width(), own.height()));
        return document;
    }

    private static Map<String, TokenValue> words(
            Letter letter, Optional<LetterNumber> number, Addressee to) {
        List<String> addressed = new ArrayList<>(List.of(to.name()));
        addressed.addAll(to.address());
        Map<String, TokenValue> words = new LinkedHashMap<>();
        words.put("urgency", text(letter.urgency().printed()));
        words.put("place", text(String.join("\n", letter.place())));
        words.put("number", text(number.map(LetterNumber::printed).orElse("")));
        words.put(
                "salutation",
                text(
                        SalutationTable.standard()
                                .envelope(PaperWords.salutation(Sketch.of(letter)))));
        words.put("to", text(String.join("\n", addressed)));
        return words;
    }

    private static TokenValue text(String text) {
        return new TokenValue.Text(PaperText.of(text));
    }

    // Every envelope comes from the same sheet, so that its pictures have the same names in each.
    private static WordprocessingMLPackage joined(List<WordprocessingMLPackage> envelopes) {
        WordprocessingMLPackage first = envelopes.getFirst();
        for (WordprocessingMLPackage next : envelopes.subList(1, envelopes.size())) {
            List<Object> content = next.getMainDocumentPart().getContent();
            if (content.getFirst() instanceof P head) {
                startPage(head);
            }
            first.getMainDocumentPart().getContent().addAll(content);
        }
        return first;
    }

    private static void startPage(P paragraph) {
        PPr properties = paragraph.getPPr() == null ? new PPr() : paragraph.getPPr();
        properties.setPageBreakBefore(new BooleanDefaultTrue());
        paragraph.setPPr(properties);
    }
}
