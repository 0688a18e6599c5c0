package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice puts every letter of every feature on the same page, within a point.
class FeaturesOracleTest {
    private static final double WITHIN = 1;

    @TestFactory
    Stream<DynamicTest> lettersStandWhereLibreOfficePutsThem(@TempDir Path folder) {
        assumeTrue(
                LibreOffice.isThere(), "LibreOffice (libreoffice-writer-nogui) is not installed");
        Map<String, byte[]> given = new LinkedHashMap<>();
        FeatureDocuments.all().forEach((name, docx) -> given.put(name, docx.bytes()));
        List<byte[]> theirs = new LibreOffice(folder).pdfs(List.copyOf(given.values()));

        List<DynamicTest> tests = new ArrayList<>();
        int i = 0;
        for (var document : given.entrySet()) {
            byte[] their = theirs.get(i++);
            tests.add(
                    DynamicTest.dynamicTest(
                            document.getKey(),
                            () -> same(document.getKey(), document.getValue(), their)));
        }
        return tests.stream();
    }

    private static void same(String name, byte[] docx, byte[] their) throws IOException {
        Typeset our = TypesetterTest.TYPESETTER.typeset(docx, TypesetterTest.OPTIONS);

        OfficeOracleTest.keep(name, docx, our.pdf(), their);
        PlacedLetters ours = PlacedLetters.of(our.pdf());
        PlacedLetters theirs = PlacedLetters.of(their);
        assertEquals(List.of(), our.warnings());
        if (name.startsWith("picture")) {
            PlacedPictures pictures = PlacedPictures.of(our.pdf());
            assertEquals(List.of(), PlacedPictures.of(their).missingIn(pictures, WITHIN));
            assertEquals(List.of(), pictures.missingIn(PlacedPictures.of(their), WITHIN));
        }
        assertEquals(theirs.pages().size(), ours.pages().size(), "pages");
        // LibreOffice shares the room of a spread line out in whole twentieths of a point.
        double within = name.endsWith("justified") ? 1.5 : WITHIN;
        assertEquals(List.of(), theirs.missingIn(ours, within), "only LibreOffice has");
        assertEquals(List.of(), ours.missingIn(theirs, within), "only we have");
    }
}
