package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every form by the command line, and the papers that go along with letters.
class PaperCommandsTest {
    @TempDir private Path folder;

    @Test
    void everyFormIsNumberedPrintedAndFound() throws IOException {
        SampleHome office = SampleHome.in(folder);
        List<String> forms = inOrderOfDate(office);
        assertTrue(forms.size() >= 16, forms.toString());

        Map<String, String> numbers = new HashMap<>();
        for (String form : forms) {
            CommandRun run =
                    office.run(
                            "letter",
                            form,
                            office.sample(form).toString(),
                            "--out",
                            office.out().toString(),
                            "--json");
            assertEquals(0, run.code(), form + ": " + run.err());
            assertTrue(Files.exists(Path.of(run.json().path("pdf").stringValue())), form);
            numbers.put(form, run.json().path("number").stringValue());
        }

        assertEquals("๑/๒๕๖๗", numbers.get("order"));
        assertEquals("๑/๒๕๖๗", numbers.get("certificate"));
        assertEquals("ธท ๕๒๗๐๑/๑", numbers.get("memo"));
        JsonNode hit =
                office.run("search", "เพิ่มหลักสูตรความปลอดภัยในการทำงานบนที่สูง", "--json")
                        .json()
                        .path("hits")
                        .path(0);
        assertTrue(hit.path("subject").stringValue().startsWith("รายงานการประชุม"), hit.toString());
    }

    @Test
    void envelopesAreAddressedFromALetterAndFromADraft() throws IOException {
        SampleHome office = SampleHome.in(folder);
        String id = issued(office);
        Path pdf = office.out().resolve("envelope.pdf");

        CommandRun run =
                office.run(
                        "envelope",
                        id,
                        "--size",
                        "DL",
                        "--to",
                        "นายอำเภอทุ่งสายธาร",
                        "--to",
                        "นางปรียา ฐานวิเศษ|12 ถนนริมคลอง|ธท 49120",
                        "--out",
                        pdf.toString(),
                        "--json");

        assertEquals(0, run.code(), run.err());
        assertEquals(2, run.json().path("pages").intValue());
        assertEquals("dl", run.json().path("size").stringValue());
        JsonNode pages = CommandRun.of("text", pdf.toString(), "--json").json().path("pages");
        String first = pages.path(0).path("text").stringValue();
        String second = pages.path(1).path("text").stringValue();
        assertTrue(first.contains("ที่ สน ๐๐๒๓.๒/๑"), first);
        assertTrue(first.contains("นายอำเภอทุ่งสายธาร"), first);
        assertTrue(second.contains("๑๒ ถนนริมคลอง"), second);

        CommandRun unknown =
                office.run("envelope", "--draft", "999", "--out", pdf.toString(), "--json");
        assertEquals(1, unknown.code());
        assertEquals(
                "saraban: draft 999: expected one that may be seen, found none\n", unknown.err());
        assertEquals(2, office.run("envelope", id, "--size", "A9", "--out", pdf.toString()).code());
    }

    @Test
    void aCopyIsCertifiedAndTheLetterStaysAsItIs() throws IOException {
        SampleHome office = SampleHome.in(folder);
        String id = issued(office);
        Path kept = office.out().resolve("สน_๐๐๒๓.๒-๑.pdf");
        byte[] original = Files.readAllBytes(kept);
        CommandRun.typing(
                "ต้นมะขามริมทาง\n",
                "user",
                "add",
                "yada",
                "--name",
                "นางสาวญาดา ทะเบียนดี",
                "--home",
                office.home());

        CommandRun run = copied(office, id, "yada");

        assertEquals(0, run.code(), run.err());
        assertEquals("นางสาวญาดา ทะเบียนดี", run.json().path("certifiedBy").stringValue());
        assertEquals("2024-02-09", run.json().path("dated").stringValue());
        byte[] copy = Files.readAllBytes(office.out().resolve("copy.pdf"));
        assertArrayEquals(original, Arrays.copyOf(copy, original.length));
        String text =
                CommandRun.of("text", office.out().resolve("copy.pdf").toString(), "--json")
                        .json()
                        .path("pages")
                        .path(0)
                        .path("text")
                        .stringValue();
        assertTrue(text.contains("สำเนาถูกต้อง"), text);
        assertTrue(text.contains("(นางสาวญาดา ทะเบียนดี)"), text);
        assertTrue(text.contains("๙ กุมภาพันธ์ ๒๕๖๗"), text);
        assertEquals(
                "saraban: user 'nobody': expected an account, found none of that name\n",
                copied(office, id, "nobody").err());
    }

    private static CommandRun copied(SampleHome office, String id, String user) {
        return office.run(
                "copy",
                id,
                "--certified-by",
                user,
                "--position",
                "เจ้าพนักงานธุรการ",
                "--dated",
                "2024-02-09",
                "--out",
                office.out().resolve("copy.pdf").toString(),
                "--json");
    }

    private String issued(SampleHome office) throws IOException {
        CommandRun run =
                office.run(
                        "letter",
                        "external-letter",
                        office.sample("external-letter").toString(),
                        "--out",
                        office.out().toString(),
                        "--json");
        assertEquals(0, run.code(), run.err());
        return run.json().path("id").stringValue();
    }

    // A series takes no date before the one it gave last.
    private static List<String> inOrderOfDate(SampleHome office) throws IOException {
        Map<String, String> dates = new HashMap<>();
        for (Form form : FormCatalog.builtIn().forms()) {
            String fields = Files.readString(office.sample(form.name()));
            dates.put(
                    form.name(), JsonMapper.shared().readTree(fields).path("dated").stringValue());
        }
        List<String> forms = new ArrayList<>(dates.keySet());
        forms.sort(Comparator.comparing(dates::get));
        return forms;
    }
}
