package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands say when something is wrong, and the shape of what they print.
class CommandsTest {
    @TempDir private Path folder;

    @Test
    void aLetterThatIsNotWholeIsSaidByFieldAndTakesNoNumber() throws IOException {
        SampleHome office = SampleHome.in(folder);
        Path fields =
                Files.writeString(
                        folder.resolve("fields.json"),
                        Files.readString(office.sample("external-letter"))
                                .replaceFirst("\"subject\": \"[^\"]*\"", "\"subject\": \"\""));

        CommandRun run =
                office.run(
                        "letter",
                        "external-letter",
                        fields.toString(),
                        "--out",
                        office.out().toString(),
                        "--json");

        assertEquals(1, run.code());
        assertEquals(
                "saraban: %s: expected a whole letter, found: subject: ยังไม่ได้กรอก “เรื่อง”\n"
                        .formatted(fields),
                run.err());
        assertEquals("subject", run.json().path("problems").path(0).path("field").stringValue());
        assertEquals("MISSING", run.json().path("problems").path(0).path("code").stringValue());
        assertEquals("{\"series\":[]}\n", office.run("numbers", "prove", "--json").out());
        assertFalse(Files.exists(office.out()));
    }

    @Test
    void aFormThatIsNoneNamesThoseThatAre() throws IOException {
        SampleHome office = SampleHome.in(folder);

        CommandRun run =
                office.run(
                        "letter",
                        "petition",
                        office.sample("external-letter").toString(),
                        "--out",
                        office.out().toString());

        assertEquals(1, run.code());
        assertEquals(
                "saraban: no form 'petition'; known: [announcement, by-law, certificate, circular-letter, external-letter, follow-up-letter, memo, minutes, news, note, order, regulation, relay-letter, reply-letter, sealed-letter, statement]\n",
                run.err());
    }

    @Test
    void aDateAfterTodayTakesNoNumber() throws IOException {
        SampleHome office = SampleHome.in(folder);
        Path fields =
                Files.writeString(
                        folder.resolve("fields.json"),
                        Files.readString(office.sample("external-letter"))
                                .replace("2024-01-09", "2024-07-02"));

        CommandRun run =
                office.run(
                        "letter",
                        "external-letter",
                        fields.toString(),
                        "--out",
                        office.out().toString());

        assertEquals(1, run.code());
        assertEquals(
                "saraban: %s: the letter is dated 2024-07-02: expected a date up to today, 2024-07-01\n"
                        .formatted(fields),
                run.err());
    }

    @Test
    void aNumberIsReservedAndMadeVoidOnce() throws IOException {
        SampleHome office = SampleHome.in(folder);

        CommandRun reserved =
                office.run(
                        "numbers",
                        "reserve",
                        "--purpose",
                        "หนังสือขอบคุณ",
                        "--until",
                        "2024-07-05",
                        "--json");
        CommandRun gone =
                office.run(
                        "numbers",
                        "void",
                        "ธท 0023.15/1",
                        "--year",
                        "2567",
                        "--reason",
                        "ไม่ใช้แล้ว");
        CommandRun again =
                office.run(
                        "numbers",
                        "void",
                        "ธท 0023.15/1",
                        "--year",
                        "๒๕๖๗",
                        "--reason",
                        "ไม่ใช้แล้ว");
        CommandRun unknown =
                office.run(
                        "numbers",
                        "void",
                        "ธท 0023.15/9",
                        "--year",
                        "2567",
                        "--reason",
                        "ไม่ใช้แล้ว");

        assertEquals(
                "{\"number\":\"ธท ๐๐๒๓.๑๕/๑\",\"dated\":\"2024-07-01\",\"until\":\"2024-07-05\"}\n",
                reserved.out());
        assertEquals("made ธท ๐๐๒๓.๑๕/๑ of 2567 void\n", gone.out());
        assertEquals("saraban: the number ธท ๐๐๒๓.๑๕/๑ is void already\n", again.err());
        assertEquals(
                "saraban: number ธท ๐๐๒๓.๑๕/๙ of 2567: expected a line of the register, found none\n",
                unknown.err());
        assertEquals(
                "{\"series\":[{\"name\":\"ธท ๐๐๒๓.๑๕/\",\"year\":2567,\"from\":1,\"to\":1,\"issued\":0,\"void\":1,\"reserved\":0,"
                        + "\"missing\":[],\"duplicate\":[],\"backwards\":[]}]}\n",
                office.run("numbers", "prove", "--json").out());
    }

    @Test
    void whoeverIsNamedMayDoWhatTheirRoleAllows() throws IOException {
        SampleHome office = SampleHome.in(folder);
        CommandRun.typing(
                "ต้นมะขามริมทาง\n",
                "user",
                "add",
                "dao",
                "--role",
                "reader",
                "--home",
                office.home());

        CommandRun reader =
                office.run("numbers", "reserve", "--purpose", "หนังสือขอบคุณ", "--as", "dao");
        CommandRun nobody = office.run("search", "น้ำ", "--as", "nobody");

        assertEquals(
                "saraban: user 'dao': expected the role CLERK or more to reserve a number, found READER\n",
                reader.err());
        assertEquals(
                "saraban: user 'nobody': expected an account, found none of that name\n",
                nobody.err());
    }

    @Test
    void aFileThatCannotBeTypesetIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.docx"), "เรียน");

        CommandRun broken =
                CommandRun.of(
                        "typeset",
                        text.toString(),
                        "--out",
                        folder.resolve("letter.pdf").toString());
        CommandRun missing =
                CommandRun.of("typeset", folder.resolve("none.docx").toString(), "--out", "x.pdf");

        assertEquals(1, broken.code());
        assertEquals(1, broken.err().lines().count());
        assertTrue(broken.err().startsWith("saraban: "), broken.err());
        assertEquals(
                "saraban: %s: expected a file, found none\n".formatted(folder.resolve("none.docx")),
                missing.err());
    }

    @Test
    void anyDocxIsTypeset() throws IOException {
        SampleHome office = SampleHome.in(folder);
        assertEquals(
                0,
                office.run(
                                "render",
                                "external-letter",
                                office.sample("external-letter").toString(),
                                "--out",
                                folder.toString())
                        .code());

        CommandRun run =
                CommandRun.of(
                        "typeset",
                        folder.resolve("external-letter.docx").toString(),
                        "--strict",
                        "--out",
                        folder.resolve("again.pdf").toString(),
                        "--json");

        assertEquals("", run.err());
        assertTrue(run.json().path("pages").intValue() >= 1);
        assertTrue(run.json().path("warnings").isEmpty());
        assertEquals(
                "%PDF-1.7",
                Files.readString(folder.resolve("again.pdf"), StandardCharsets.ISO_8859_1)
                        .substring(0, 8));
    }

    @Test
    void formsAreListedAndTheirTemplatesAreSound() throws IOException {
        CommandRun list = CommandRun.of("forms", "list", "--json", "--home", folder.toString());

        assertEquals(
                "external-letter", list.json().path("forms").path(0).path("name").stringValue());
        assertEquals(
                "agency",
                list.json()
                        .path("forms")
                        .path(0)
                        .path("fields")
                        .valueStream()
                        .filter(field -> field.path("type").stringValue().equals("agency"))
                        .findFirst()
                        .orElseThrow()
                        .path("key")
                        .stringValue());
    }

    @Test
    void numbersAreTakenWithoutGap() {
        CommandRun run =
                CommandRun.of("bench", "numbers", "--clients", "8", "--each", "3", "--json");

        assertEquals(24, run.json().path("numbers").intValue());
        assertEquals(0, run.json().path("gaps").intValue());
        assertEquals(0, run.json().path("duplicates").intValue());
    }

    @Test
    void factsAreEachAsSureAsTheyAre() throws IOException {
        Path letter =
                Files.writeString(
                        folder.resolve("letter.txt"),
                        """
                ที่ ธท ๐๐๒๓.๒/ว ๑๐๔
                ศาลากลางจังหวัดธารทอง
                ๑๖ มกราคม ๒๕๖๗
                เรื่อง การซ่อมแซมศาลาริมน้ำ
                เรียน นายอำเภอ ทุกอำเภอ
                """);

        var facts = CommandRun.of("facts", letter.toString(), "--json").json();

        assertEquals("ธท ๐๐๒๓.๒/ว ๑๐๔", facts.path("number").path("value").stringValue());
        assertEquals("2024-01-16", facts.path("dated").path("value").stringValue());
        assertEquals(1, facts.path("subject").path("page").intValue());
        assertTrue(facts.path("subject").path("certainty").doubleValue() > 0.5);
        assertTrue(facts.path("deadline").isNull());
        assertTrue(facts.path("received").isEmpty());
    }
}
