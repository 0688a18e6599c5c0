package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.SamplePlans;
import saraban.templates.plan.PlanPapers;

/// LibreOffice sets the DOCX of every sample plan on the same pages, in the same lines, the
/// letters of the first page within a point of ours; and every PDF is a valid one for archives.
class PlansOracleTest {
    private static final PlanPress PRESS =
            new PlanPress(new Typesetter(FontSet.standard()), PlanPapers.builtIn());
    private static final List<String> CORPUS =
            List.of(
                    "strategy-five-columns",
                    "strategy-three-columns",
                    "action-plan",
                    "action-plan-clean",
                    "annual-hr-plan",
                    "annual-hr-plan-clean",
                    "kpi-report",
                    "kpi-report-clean",
                    "development-plan",
                    "development-plan-clean");
    // LibreOffice counts the rules of a table in twips, which adds up to a tenth over a page of
    // rows.
    private static final double WITHIN_POINTS = 1.2;
    private static final double SAME_LINES = 0.98;

    @TestFactory
    Stream<DynamicTest> plansStandWhereLibreOfficePutsThem(@TempDir Path folder) throws Exception {
        assumeTrue(
                LibreOffice.isThere(), "LibreOffice (libreoffice-writer-nogui) is not installed");
        Map<String, Printed> printed = samples();
        List<byte[]> theirs =
                new LibreOffice(folder).pdfs(printed.values().stream().map(Printed::docx).toList());
        List<DynamicTest> tests = new ArrayList<>();
        int i = 0;
        for (var sample : printed.entrySet()) {
            byte[] their = theirs.get(i++);
            tests.add(
                    DynamicTest.dynamicTest(
                            sample.getKey(),
                            () -> same(sample.getKey(), sample.getValue(), their)));
        }
        return tests.stream();
    }

    @Test
    void everyPlanIsAValidArchivalFile() throws Exception {
        for (var sample : samples().entrySet()) {
            assertEquals(List.of(), PdfText.faults(sample.getValue().pdf()), sample.getKey());
            assertEquals(List.of(), sample.getValue().warnings(), sample.getKey());
        }
    }

    private static Map<String, Printed> samples() throws Exception {
        Map<String, Printed> printed = new LinkedHashMap<>();
        for (PlanKind kind : PlanKind.values()) {
            printed.put(kind.code(), PRESS.print(PlanPressTest.sample(kind)));
        }
        for (String name : CORPUS) {
            printed.put("sample-" + name, PRESS.print(SamplePlans.read(name)));
        }
        return printed;
    }

    // Places are compared on the first page: on the next ones LibreOffice drops the space above
    // what
    // comes first. Left out are the numbers of pages, in Arabic digits there, and signs that a face
    // of
    // the machine stands in for.
    private static void same(String name, Printed our, byte[] their) throws Exception {
        OfficeOracleTest.keep(name, our.docx(), our.pdf(), their);
        assertEquals(PdfText.pages(their), our.pages(), name + ": pages");
        List<String> wanted = lines(their);
        List<String> left = new ArrayList<>(lines(our.pdf()));
        List<String> other = wanted.stream().filter(line -> !left.remove(line)).toList();
        double same = 1 - (double) other.size() / wanted.size();
        assertTrue(
                same >= SAME_LINES,
                "%s: %.1f %% of lines the same; only there: %s; only here: %s"
                        .formatted(name, 100 * same, other, left));
        PlacedLetters ours = PlacedLetters.of(our.pdf());
        PlacedLetters office = PlacedLetters.of(their);
        assertEquals(
                List.of(),
                office.missingIn(ours, WITHIN_POINTS).stream()
                        .filter(letters -> letters.startsWith("page 1 "))
                        .filter(letters -> !letters.matches(".*([↔☐☑✓]|'รอบ).*"))
                        .filter(letters -> !letters.matches(".* '[0-9-]{1,4}', there .*"))
                        .toList(),
                name + ": letters that stand elsewhere");
    }

    // LibreOffice cannot write the number of a page in Thai digits.
    private static List<String> lines(byte[] pdf) {
        return OfficeOracleTest.lines(pdf).stream()
                .map(line -> line.replaceAll(": -[0-9๐-๙]+-$", ": -PAGE-"))
                .toList();
    }
}
