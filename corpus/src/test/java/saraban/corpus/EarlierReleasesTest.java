package saraban.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.register.EntryState;
import saraban.corpus.register.Issued;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.SeriesProof;

/// Opens the homes that earlier releases made; `releases/` holds the database of each as text.
class EarlierReleasesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final BuddhistYear YEAR = new BuddhistYear(2567);

    @TempDir Path home;

    @Test
    void aHomeOfTheFirstReleaseKeepsEveryNumberAndGivesTheNext() throws Exception {
        restore("0001.sql");

        try (Corpus corpus = Corpus.open(home, SampleOffice.morningOf(TODAY))) {
            List<String> lines =
                    List.of(
                            "สน ๐๐๒๓.๑๕/๑๘ ISSUED",
                            "สน ๐๐๒๓.๑๕/๑๙ ISSUED",
                            "สน ๐๐๒๓.๑๕/๒๐ ISSUED",
                            "สน ๐๐๒๓.๑๕/ว ๑ ISSUED",
                            "สน ๐๐๒๓.๑๕/ว ๒ RESERVED",
                            "สน ๐๐๒๓.๑๕/ว ๓ VOID");
            assertEquals(lines, lines.stream().map(line -> found(corpus, line)).toList());
            assertTrue(corpus.outgoing().prove().stream().allMatch(SeriesProof::inOrder));
            assertTrue(corpus.verify().faults().isEmpty());

            assertEquals("สน ๐๐๒๓.๑๕/๒๑", issue(corpus, Series.ORDINARY));
            assertEquals("สน ๐๐๒๓.๑๕/ว ๔", issue(corpus, Series.CIRCULAR));
            assertEquals("๑/๒๕๖๗", issue(corpus, Series.ORDER));
        }
    }

    private static String found(Corpus corpus, String line) {
        String number = line.substring(0, line.lastIndexOf(' '));
        RegisterEntry entry =
                corpus.outgoing()
                        .bearing(LetterNumber.parse(number).orElseThrow(), YEAR, Reader.PROGRAM)
                        .getFirst();
        assertEquals(entry.state() == EntryState.RESERVED, entry.document().isEmpty());
        return entry.number().printed() + " " + entry.state();
    }

    private static String issue(Corpus corpus, Series series) {
        return ((Issued.Done)
                        corpus.outgoing()
                                .issue(SampleOffice.toIssue(series, TODAY, "เรื่องแรกของรุ่นใหม่")))
                .number()
                .printed();
    }

    private void restore(String release) throws IOException, SQLException {
        String script;
        try (InputStream in =
                EarlierReleasesTest.class.getResourceAsStream("/releases/" + release)) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(home.resolve("files"));
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + home.resolve("saraban.db"));
                var sql = connection.createStatement()) {
            sql.executeUpdate(script);
        }
    }
}
