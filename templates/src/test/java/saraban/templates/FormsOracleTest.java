package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.letter.Letter;
import saraban.templates.internal.jackson.Json;

/// LibreOffice sets the DOCX of every letter of our own on the same pages, in the same lines, as
/// the PDF that is archived.
class FormsOracleTest {
    private static final LetterPress PRESS =
            new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());

    @Test
    void theDocxOfEverySampleBreaksWhereItsPdfBreaks(@TempDir Path folder) throws Exception {
        assumeTrue(
                LibreOffice.isThere(), "LibreOffice (libreoffice-writer-nogui) is not installed");
        Map<String, Printed> ours = everySample();
        assertTrue(ours.size() >= 15, ours.keySet().toString());

        List<byte[]> theirs =
                new LibreOffice(folder).pdfs(ours.values().stream().map(Printed::docx).toList());

        StringBuilder expected = new StringBuilder();
        StringBuilder found = new StringBuilder();
        int i = 0;
        for (var sample : ours.entrySet()) {
            String name = sample.getKey();
            Printed our = sample.getValue();
            byte[] their = theirs.get(i++);
            OfficeOracleTest.keep(name, our.docx(), our.pdf(), their);
            expected.append(lines(name, their));
            found.append(lines(name, our.pdf()));
        }
        assertEquals(expected.toString(), found.toString());
    }

    // Without the first words of the next page, which only the PDF shows. Sorted, since the two
    // draw headers and footers at other moments; LibreOffice cannot write
    // the number of a page in Thai digits.
    private static String lines(String name, byte[] pdf) {
        return OfficeOracleTest.lines(pdf).stream()
                .filter(line -> !line.endsWith("…"))
                .map(line -> line.replaceAll(": -\\d-$", ": -PAGE-"))
                .map(line -> line.replaceAll(": -[๐-๙]-$", ": -PAGE-"))
                .sorted()
                .collect(Collectors.joining("\n", name + "\n", "\n"));
    }

    static Map<String, Printed> everySample() throws Exception {
        Map<String, Printed> printed = new LinkedHashMap<>();
        for (Form form : SampleLetters.FORMS.forms()) {
            printed.put(form.name(), printed(form, SampleLetters.fields(form.name())));
        }
        for (String name : SampleLetters.corpusNames()) {
            String fields = SampleLetters.corpus(name);
            String form = (String) Json.object(name, fields).get("form");
            printed.put(name, printed(SampleLetters.FORMS.form(form), fields));
        }
        return printed;
    }

    private static Printed printed(Form form, String fields) {
        Letter letter = SampleLetters.whole(form, fields);
        return PRESS.print(form, letter, Optional.of(letter.numbered(128)));
    }
}
