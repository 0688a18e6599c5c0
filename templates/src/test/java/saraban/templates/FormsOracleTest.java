package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.letter.Letter;
import saraban.templates.internal.jackson.Json;

/// LibreOffice sets the DOCX of every letter of our own on the same pages, at least 98 % of the
/// lines the same and within a point of the same place, as the PDF that is archived.
class FormsOracleTest {
    /// The least share of lines that are the same.
    private static final double SAME = 0.98;

    /// In millimetres.
    private static final double POINT = 25.4 / 72;

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

        int lines = 0;
        List<String> strange = new ArrayList<>();
        int i = 0;
        for (var sample : ours.entrySet()) {
            String name = sample.getKey();
            Printed our = sample.getValue();
            byte[] their = theirs.get(i++);
            OfficeOracleTest.keep(name, our.docx(), our.pdf(), their);
            assertEquals(PdfText.pages(their), our.pages(), name);
            List<String> found = lines(our.pdf());
            lines += found.size();
            found.removeAll(lines(their));
            found.forEach(line -> strange.add(name + " " + line));
            strange.addAll(elsewhere(name, our.pdf(), their));
        }
        assertTrue(
                strange.size() <= lines * (1 - SAME),
                "%d of %d lines: %s".formatted(strange.size(), lines, strange));
    }

    // Without the first words of the next page, which only the PDF shows, and the number of a page,
    // which LibreOffice cannot write in Thai digits.
    private static List<String> lines(byte[] pdf) {
        return OfficeOracleTest.lines(pdf).stream()
                .filter(line -> !line.endsWith("…"))
                .filter(line -> !line.matches("\\d+: -[\\d๐-๙]-"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// Lines that begin more than a point from where LibreOffice has them, on pages that begin with
    /// the same line in both: LibreOffice leaves a heading of the minutes at the foot of a page,
    /// though it is to stay with the text below.
    private static List<String> elsewhere(String name, byte[] ours, byte[] theirs) {
        Set<Integer> alike = beginningAlike(ours, theirs);
        assertTrue(alike.contains(1), name);
        List<PlacedLine> our = rows(ours).stream().filter(r -> alike.contains(r.page())).toList();
        List<PlacedLine> their = rows(theirs);
        List<String> elsewhere = new ArrayList<>();
        for (PlacedLine line : our) {
            boolean there =
                    their.stream()
                            .anyMatch(
                                    other ->
                                            other.page() == line.page()
                                                    && near(other.baseline(), line.baseline())
                                                    && near(other.left(), line.left()));
            if (!there) {
                elsewhere.add("%s, place of %s".formatted(name, line));
            }
        }
        return elsewhere;
    }

    private static Set<Integer> beginningAlike(byte[] ours, byte[] theirs) {
        List<String> their = firstLines(theirs);
        return firstLines(ours).stream()
                .filter(their::contains)
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(':'))))
                .collect(Collectors.toSet());
    }

    private static List<String> firstLines(byte[] pdf) {
        Map<String, String> first = new LinkedHashMap<>();
        lines(pdf).forEach(line -> first.putIfAbsent(line.substring(0, line.indexOf(':')), line));
        return List.copyOf(first.values());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= POINT;
    }

    /// The left end of what stands on each base line; page numbers and next words left out.
    private static List<PlacedLine> rows(byte[] pdf) {
        List<PlacedLine> rows = new ArrayList<>();
        for (PlacedLine piece : PlacedLine.of(pdf)) {
            boolean begun =
                    rows.stream()
                            .anyMatch(
                                    row ->
                                            row.page() == piece.page()
                                                    && near(row.baseline(), piece.baseline()));
            boolean beside = piece.text().matches("-.*|.*…") || piece.text().isEmpty();
            if (!begun && !beside) {
                rows.add(piece);
            }
        }
        return rows;
    }

    static Map<String, Printed> everySample() throws Exception {
        Map<String, Printed> printed = new LinkedHashMap<>();
        for (Form form : SampleLetters.FORMS.forms()) {
            printed.put(form.name(), printed(form, SampleLetters.fields(form.name())));
        }
        for (String name : SampleLetters.corpusNames()) {
            printed.put(name, printed(form(name), SampleLetters.corpus(name)));
        }
        return printed;
    }

    /// The form of a sample: the one that it is the sample of, or the one that it names.
    static Form form(String sample) throws Exception {
        if (!SampleLetters.corpusNames().contains(sample)) {
            return SampleLetters.FORMS.form(sample);
        }
        String fields = SampleLetters.corpus(sample);
        return SampleLetters.FORMS.form((String) Json.object(sample, fields).get("form"));
    }

    private static Printed printed(Form form, String fields) {
        Letter letter = SampleLetters.whole(form, fields);
        return PRESS.print(form, letter, Optional.of(letter.numbered(128)));
    }
}
