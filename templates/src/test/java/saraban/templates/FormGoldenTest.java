package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.internal.docx4j.DocxText;

/// Each form's sample against its `expected.txt`: the DOCX, then the lines of each printed page.
/// `-Dapprove` rewrites it; the diff is what one reads.
class FormGoldenTest {
    private static final LetterPress PRESS =
            new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());

    @ParameterizedTest
    @MethodSource("saraban.templates.SampleLetters#formNames")
    void theSampleOfAFormIsPrintedAsExpected(String name) throws Exception {
        Path expected = Path.of("forms", name, "expected.txt");
        String printed = printed(SampleLetters.FORMS.form(name));
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, printed);
        }
        assertEquals(Files.readString(expected), printed);
    }

    @ParameterizedTest
    @MethodSource("saraban.templates.SampleLetters#formNames")
    void theSampleOfAFormIsAValidPdfWithoutWarnings(String name) {
        Letter letter = SampleLetters.letter(name);

        Printed printed =
                PRESS.print(
                        SampleLetters.FORMS.form(name), letter, Optional.of(letter.numbered(18)));

        assertEquals(List.of(), printed.warnings());
        assertEquals(List.of(), PdfText.faults(printed.pdf()));
    }

    private static String printed(Form form) throws Exception {
        Letter letter = SampleLetters.letter(form.name());
        LetterNumber number = letter.numbered(18);
        Printed printed = PRESS.print(form, letter, Optional.of(number));
        var text = new StringBuilder(DocxText.of(printed.docx()));
        for (int page = 1; page <= printed.pages(); page++) {
            text.append("page ").append(page).append('\n');
            PdfText.lines(printed.pdf(), page)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }
}
