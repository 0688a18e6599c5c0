package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.office.Reader;
import saraban.indexer.TextExtractors;
import saraban.server.desk.Workplace;
import saraban.tools.scans.Damage;
import saraban.tools.scans.Scan;
import saraban.tools.scans.ScanGenerator;
import tools.jackson.databind.JsonNode;

/// The two journeys, by the command line alone.
class JourneysTest {
    @TempDir private Path folder;

    private SampleHome office;

    @BeforeEach
    void makeAHome() throws IOException {
        office = SampleHome.in(folder);
    }

    @Test
    void aLetterGetsItsNumberIsPrintedAndFound() throws IOException {
        Path fields = office.sample("external-letter");

        CommandRun letter =
                office.run(
                        "letter",
                        "external-letter",
                        fields.toString(),
                        "--out",
                        office.out().toString(),
                        "--json");

        assertEquals("", letter.err());
        assertEquals(0, letter.code());
        assertEquals("สน ๐๐๒๓.๒/๑", letter.json().path("number").stringValue());
        assertEquals("2024-01-09", letter.json().path("dated").stringValue());
        assertTrue(Files.exists(Path.of(letter.json().path("docx").stringValue())));
        String pdf = letter.json().path("pdf").stringValue();

        CommandRun text = CommandRun.of("text", pdf, "--json");
        JsonNode page = text.json().path("pages").path(0);
        assertEquals("layer", page.path("source").stringValue());
        assertTrue(page.path("text").stringValue().contains("สน ๐๐๒๓.๒/๑"), page.toString());

        JsonNode found = office.run("search", "ถังเก็บน้ำฝน", "--json").json();
        assertEquals(1, found.path("total").intValue());
        JsonNode hit = found.path("hits").path(0);
        assertEquals(letter.json().path("id").stringValue(), hit.path("id").stringValue());
        String snippet = hit.path("snippet").stringValue();
        JsonNode mark = hit.path("marks").path(0);
        assertTrue(
                "ถังเก็บน้ำฝน"
                        .contains(
                                snippet.substring(
                                        mark.path(0).intValue(), mark.path(1).intValue())),
                hit.toString());

        JsonNode series = office.run("numbers", "prove", "--json").json().path("series").path(0);
        assertEquals("สน ๐๐๒๓.๒/", series.path("name").stringValue());
        assertEquals(1, series.path("issued").intValue());
        assertEquals(0, series.path("void").intValue());
        assertTrue(series.path("missing").isEmpty());

        Path register = folder.resolve("register.csv");
        CommandRun written =
                office.run("register", "outgoing", "--format", "csv", "--out", register.toString());
        assertEquals("wrote 1 lines to %s\n".formatted(register), written.out());
        String[] lines = Files.readString(register).split("\r\n");
        assertEquals(
                "\uFEFFเลขทะเบียนส่ง,ที่,ลงวันที่,จาก,ถึง,เรื่อง,การปฏิบัติ,หมายเหตุ", lines[0]);
        assertTrue(lines[1].startsWith("๑,สน ๐๐๒๓.๒/๑,๙ มกราคม ๒๕๖๗,"), lines[1]);
    }

    @Test
    void aScanIsReadFoundAndPassedOn() throws IOException {
        office.run(
                "letter",
                "external-letter",
                office.sample("external-letter").toString(),
                "--out",
                office.out().toString());
        Path scan = scanOf("circular-letter");

        CommandRun imported = office.run("import", scan.toString(), "--json");

        assertEquals("", imported.err());
        JsonNode line = imported.jsonLines().getFirst();
        assertEquals("stored", line.path("outcome").stringValue());
        assertEquals(1, line.path("ocrPages").intValue());
        String id = line.path("id").stringValue();
        JsonNode found = office.run("search", "การปลูกต้นไม้", "--json").json();
        assertTrue(found.path("total").intValue() > 0, found.toString());

        assertTrue(searchableText(id).contains("การปลูกต้นไม้"));

        CommandRun relay =
                office.run(
                        "relay",
                        id,
                        "--to",
                        "นายกเทศมนตรีตำบล ทุกแห่ง",
                        "--out",
                        office.out().toString(),
                        "--json");

        assertEquals("", relay.err());
        assertEquals("ธท ๐๐๒๓.๑๕/๑", relay.json().path("number").stringValue(), relay.out());
        assertEquals(
                office.out().resolve("scan.pdf").toString(),
                relay.json().path("attachments").path(0).stringValue());
        assertEquals(-1, Files.mismatch(scan, office.out().resolve("scan.pdf")));
        JsonNode chain = office.run("chain", "ธท 0023.15/1", "--json").json();
        JsonNode link =
                chain.path("links")
                        .valueStream()
                        .filter(one -> one.path("to").stringValue().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertEquals("relays", link.path("kind").stringValue());
        assertEquals(relay.json().path("id").stringValue(), link.path("from").stringValue());
        assertEquals(
                "held",
                chain.path("letters")
                        .valueStream()
                        .filter(one -> one.path("id").stringValue().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .path("state")
                        .stringValue());
    }

    @Test
    void aSecondImportChangesNothingAndABadFileStopsNothing() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox/sub"));
        Files.createFile(inbox.resolve("a-empty.pdf"));
        Files.writeString(inbox.resolve("b-broken.pdf"), "%PDF-1.4 and nothing more");
        Files.writeString(
                inbox.resolve("c-letter.txt"),
                "เรื่อง การดูแลต้นไม้ริมทาง\nเรียน นายอำเภอทุ่งสายธาร");
        Path report = folder.resolve("report.csv");

        CommandRun first =
                office.run(
                        "import",
                        folder.resolve("inbox").toString(),
                        "--json",
                        "--jobs",
                        "1",
                        "--report",
                        report.toString());
        CommandRun second =
                office.run("import", folder.resolve("inbox").toString(), "--json", "--jobs", "1");

        assertEquals(List.of("refused", "unreadable", "stored"), outcomes(first));
        assertEquals(List.of("refused", "known", "known"), outcomes(second));
        assertEquals(1, first.code());
        assertEquals("saraban: expected to keep 3 files, kept all but 1\n", first.err());
        assertEquals(4, Files.readAllLines(report).size());
        assertEquals(2, office.run("verify", "--json").json().path("documents").intValue());
        assertEquals("%PDF-1.4 and nothing more", Files.readString(inbox.resolve("b-broken.pdf")));
    }

    @Test
    void aHomeGoesIntoAFileAndComesOutOfIt() throws IOException {
        office.run(
                "letter",
                "external-letter",
                office.sample("external-letter").toString(),
                "--out",
                office.out().toString());
        String backup = folder.resolve("home.backup").toString();
        String other = folder.resolve("other").toString();

        assertEquals("", office.run("backup", backup).err());
        CommandRun restored = CommandRun.of("restore", backup, "--home", other);

        assertEquals("made the home %s with 1 documents\n".formatted(other), restored.out());
        CommandRun found = CommandRun.of("search", "ถังเก็บน้ำฝน", "--json", "--home", other);
        assertEquals(1, found.json().path("total").intValue());
        assertEquals("indexed 1 documents\n", CommandRun.of("reindex", "--home", other).out());
        assertEquals(
                "checked 1 documents, 5 files, 1 numbers: 0 faults\n",
                CommandRun.of("verify", "--home", other).out());
    }

    // The scan's searchable copy has the text that was read from its picture.
    private String searchableText(String id) {
        try (Workplace workplace = Workplace.open(Path.of(office.home()), CommandRun.CLOCK)) {
            Path copy =
                    workplace
                            .documentDesk()
                            .content(
                                    DocumentId.parse(id).orElseThrow(),
                                    FileRole.SEARCHABLE,
                                    Reader.PROGRAM)
                            .orElseThrow();
            return CommandRun.of("text", copy.toString()).out();
        }
    }

    private static List<String> outcomes(CommandRun run) {
        return run.jsonLines().stream().map(line -> line.path("outcome").stringValue()).toList();
    }

    private Path scanOf(String form) throws IOException {
        // A subject that is read without a mistake, so that the covering letter is whole.
        Path fields = office.sample(form);
        Files.writeString(
                fields,
                Files.readString(fields)
                        .replaceFirst("(\"subject\": )\"[^\"]*\"", "$1\"การปลูกต้นไม้\""));
        CommandRun printed =
                CommandRun.of("render", form, fields.toString(), "--out", folder.toString());
        assertEquals(0, printed.code(), printed.err());
        byte[] pdf = Files.readAllBytes(folder.resolve(form + ".pdf"));
        BufferedImage page =
                ImageIO.read(
                        new ByteArrayInputStream(TextExtractors.pictures().render(pdf, 1, 300)));
        Path scan = folder.resolve("scan.pdf");
        ScanGenerator.writePdf(
                scan, List.<Scan>of(new ScanGenerator(7).scan(page, 300, Damage.CLEAN)));
        return scan;
    }
}
