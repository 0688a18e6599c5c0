package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A pile of letters comes in, is received, kept, and printed in the registers and lists.
class RegisterCommandsTest {
    /// How a file of each format begins.
    private static final Map<String, String> SIGNS =
            Map.of("pdf", "%P", "xlsx", "PK", "csv", "\uFEFF");

    @TempDir private Path folder;

    private SampleHome office;
    private Path pile;

    @BeforeEach
    void prepare() throws IOException {
        office = SampleHome.in(folder);
        pile = Files.createDirectories(folder.resolve("pile"));
        for (int i = 1; i <= 5; i++) {
            Files.writeString(
                    pile.resolve("0" + i + ".txt"),
                    """
                    ที่ ธท ๐๐๒๓.๒/ว ๑%1$d                 ศาลากลางจังหวัดธารทอง

                                       ๒%1$d มิถุนายน ๒๕๖๗

                    เรื่อง  การสำรวจแหล่งน้ำสาธารณะ ครั้งที่ %1$d

                    เรียน  นายอำเภอ ทุกอำเภอ

                    ด้วยจังหวัดจะสำรวจแหล่งน้ำสาธารณะในพื้นที่ จึงเรียนมาเพื่อทราบ
                    """
                            .formatted(i));
        }
    }

    @Test
    void aPileIsReceivedInTheOrderOfItsFilesAndOnce() throws IOException {
        CommandRun first =
                office.run("import", pile.toString(), "--register", "--json", "--jobs", "3");
        CommandRun again = office.run("import", pile.toString(), "--register", "--json");

        assertEquals("", first.err());
        for (CommandRun run : List.of(first, again)) {
            for (JsonNode line : run.jsonLines()) {
                String file = Path.of(line.get("file").asString()).getFileName().toString();
                assertEquals("0" + line.get("received").asInt() + ".txt", file);
            }
        }
        String csv = register("incoming", "--year", "2567");
        assertEquals(6, csv.lines().count());
        assertTrue(
                csv.startsWith(
                        "\uFEFFเลขทะเบียนรับ,ที่,ลงวันที่,จาก,ถึง,เรื่อง,การปฏิบัติ,หมายเหตุ\r\n๑,"),
                csv);
        assertTrue(csv.contains("รับ ๑ ก.ค. ๒๕๖๗ ๑๒.๐๐ น."), csv);
        assertEquals(1, register("incoming", "--year", "2566").lines().count());
        JsonNode proof = office.run("numbers", "prove", "--json").json().get("series").get(0);
        assertEquals("ทะเบียนหนังสือรับ", proof.get("name").asString());
        assertEquals(5, proof.get("to").asInt());
    }

    @Test
    void aLetterIsReceivedByItsIdWithTheTimeAndWhoIsToAct() throws IOException {
        String id = imported();

        CommandRun received =
                office.run(
                        "receive", id, "--at", "2024-06-30T16:20", "--to", "ฝ่ายปกครอง", "--json");
        CommandRun twice = office.run("receive", id);
        CommandRun unit = office.run("receive", id, "--registry", "กองคลัง");
        CommandRun tomorrow =
                office.run("receive", id, "--registry", "กองช่าง", "--at", "2024-07-02T09:00");

        assertEquals(
                "{\"id\":\"%s\",\"number\":1,\"year\":2567,\"dated\":\"2024-06-30\",\"time\":\"16:20\",\"registry\":\"\"}\n"
                        .formatted(id),
                received.out());
        assertEquals("saraban: the letter is received already, as number 1/2567\n", twice.err());
        assertEquals(
                "received document %s as number 1 of 2567, 2024-07-01T12:00\n".formatted(id),
                unit.out());
        assertEquals(
                "saraban: the letter is received at 2024-07-02T02:00:00Z: expected a time up to now, 2024-07-01T05:00:00Z\n",
                tomorrow.err());
        assertTrue(register("incoming").contains(",ฝ่ายปกครอง,รับ ๓๐ มิ.ย. ๒๕๖๗ ๑๖.๒๐ น.\r\n"));
        assertEquals(2, register("incoming", "--registry", "กองคลัง").lines().count());
        assertEquals(1, register("incoming", "--from", "2024-07-01").lines().count());
    }

    @Test
    void aPaperThatIsKeptStandsInTheListsOfKeepingAndOfWhatMayBeDestroyed() throws IOException {
        String id = imported();
        office.run("receive", id);

        CommandRun kept =
                office.run(
                        "keep", id, "--file", "1.2", "--class", "routine", "--since", "2019-05-01");
        CommandRun unknown = office.run("keep", id, "--file", "1.2", "--class", "forever");

        assertEquals(
                "document %s lies in file 1.2 since 2019-05-01, kept until 2020-12-31\n"
                        .formatted(id),
                kept.out());
        assertEquals(
                "saraban: class 'forever': expected a class of keeping, found none\n",
                unknown.err());
        assertTrue(register("keeping").contains("๑,๑ พฤษภาคม ๒๕๖๒,๑,"), register("keeping"));
        assertTrue(register("to-storage").contains(",๑ ปี,"));
        assertTrue(register("destruction").contains("๑,๑.๒,"), register("destruction"));
        assertEquals(1, register("destruction", "--year", "2562").lines().count());
        assertEquals(1, register("handover").lines().count());
        assertEquals(1, register("retained").lines().count());
        assertTrue(register("card", id).contains("การสำรวจแหล่งน้ำสาธารณะ"));
    }

    @Test
    void everyRegisterIsGivenOutInEveryFormat() throws IOException {
        office.run("keep", imported(), "--file", "1.2");
        for (String name :
                List.of(
                        "outgoing",
                        "incoming",
                        "circular",
                        "orders",
                        "certificates",
                        "delivery",
                        "keeping",
                        "to-storage",
                        "handover",
                        "retained",
                        "destruction")) {
            for (String format : List.of("pdf", "csv", "xlsx")) {
                Path out = folder.resolve(name + "." + format);
                CommandRun run =
                        office.run("register", name, "--format", format, "--out", out.toString());
                assertEquals(0, run.code(), run.err());
                byte[] content = Files.readAllBytes(out);
                String sign =
                        new String(content, 0, 3, StandardCharsets.UTF_8)
                                .substring(0, format.equals("csv") ? 1 : 2);
                assertEquals(SIGNS.get(format), sign, name + "." + format);
            }
        }
    }

    @Test
    void aReceivedLetterGetsItsStampOnACopyAndAsASlip() throws IOException {
        CommandRun letter =
                office.run(
                        "letter",
                        "external-letter",
                        office.sample("external-letter").toString(),
                        "--out",
                        office.out().toString(),
                        "--json");
        String id = letter.json().get("id").asString();
        byte[] paper = Files.readAllBytes(Path.of(letter.json().get("pdf").asString()));
        Path copy = folder.resolve("copy.pdf");
        Path slip = folder.resolve("slip.pdf");

        CommandRun early = office.run("stamp", id, "--out", copy.toString());
        office.run("receive", id);
        CommandRun stamped = office.run("stamp", id, "--out", copy.toString());
        CommandRun alone = office.run("stamp", id, "--slip", "--out", slip.toString());
        String text = imported();
        office.run("receive", text);
        CommandRun noPaper = office.run("stamp", text, "--out", copy.toString());
        CommandRun nowhere = office.run("stamp", id, "--place", "12", "--out", copy.toString());

        assertEquals(
                "saraban: document %s: expected a received letter, found none of its receipts\n"
                        .formatted(id),
                early.err());
        assertEquals("stamped document %s in %s\n".formatted(id, copy), stamped.out());
        byte[] content = Files.readAllBytes(copy);
        assertArrayEquals(paper, Arrays.copyOf(content, paper.length));
        assertTrue(content.length > paper.length);
        assertTrue(office.run("text", copy.toString()).out().contains("เลขรับ ๑"));
        assertEquals(0, alone.code(), alone.err());
        assertTrue(office.run("text", slip.toString()).out().contains("เลขรับ ๑"));
        assertEquals(
                "saraban: document %s: expected a paper that a stamp can stand on, found none\n"
                        .formatted(text),
                noPaper.err());
        assertEquals(2, nowhere.code());
    }

    @Test
    void theOfficeChangesHowLongPapersAreKeptAndTheSizeOfItsStamp() throws IOException {
        CommandRun changed =
                office.run(
                        "retention",
                        "--class",
                        "ordinary",
                        "--years",
                        "12",
                        "--to-year-end",
                        "false",
                        "--stamp",
                        "60x30",
                        "--json");
        CommandRun added =
                office.run(
                        "retention",
                        "--class",
                        "maps",
                        "--rule",
                        "forever",
                        "--name",
                        "แผนที่",
                        "--json");
        CommandRun bad = office.run("retention", "--class", "ordinary", "--years", "0");
        CommandRun nameless = office.run("retention", "--class", "x", "--years", "3");
        CommandRun kept =
                office.run("keep", imported(), "--file", "1.2", "--since", "2019-05-01", "--json");

        JsonNode settings = changed.json();
        assertEquals(12, settings.get("classes").get(0).get("years").asInt());
        assertEquals("หนังสือโดยปกติ", settings.get("classes").get(0).get("name").asString());
        assertEquals(60, settings.get("stampWidthMm").asInt());
        assertEquals(9, added.json().get("classes").size());
        assertEquals("forever", added.json().get("classes").get(8).get("rule").asString());
        assertEquals("2031-05-01", kept.json().get("until").asString());
        assertEquals(2, bad.code());
        assertEquals(
                "saraban: class 'x' is new: expected its --name, found none (see 'saraban retention --help')\n",
                nameless.err());
    }

    @Test
    void whatIsNoRegisterIsWrongUsage() {
        CommandRun run = office.run("register", "letters", "--format", "csv", "--out", "x");
        CommandRun card = office.run("register", "card", "--format", "csv", "--out", "x");
        CommandRun format = office.run("register", "outgoing", "--format", "ods", "--out", "x");

        assertEquals(2, run.code());
        assertEquals(
                "saraban: expected outgoing, incoming, circular, orders, certificates, delivery, keeping, to-storage, "
                        + "handover, retained, destruction or card, found 'letters' (see 'saraban register --help')\n",
                run.err());
        assertEquals(2, card.code());
        assertEquals(2, format.code());
    }

    private String imported() {
        return office.run("import", pile.resolve("01.txt").toString(), "--json")
                .jsonLines()
                .getFirst()
                .get("id")
                .asString();
    }

    private String register(String... name) throws IOException {
        Path out = folder.resolve("register.csv");
        String[] all = new String[name.length + 5];
        all[0] = "register";
        System.arraycopy(name, 0, all, 1, name.length);
        System.arraycopy(
                new String[] {"--format", "csv", "--out", out.toString()},
                0,
                all,
                name.length + 1,
                4);
        CommandRun run = office.run(all);
        assertEquals(0, run.code(), run.err());
        return Files.readString(out);
    }
}
