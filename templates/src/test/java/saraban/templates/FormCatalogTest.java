package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.letter.Series;

class FormCatalogTest {
    @TempDir private Path folder;

    @Test
    void theProgramBringsTheFormsOfTheRegulation() {
        assertEquals(
                List.of(
                        "หนังสือภายนอก",
                        "หนังสือเวียน",
                        "หนังสือนำส่งหนังสือเวียน",
                        "หนังสือตอบ",
                        "หนังสือติดตามเรื่อง",
                        "บันทึกข้อความ",
                        "หนังสือประทับตรา",
                        "คำสั่ง",
                        "ระเบียบ",
                        "ข้อบังคับ",
                        "ประกาศ",
                        "แถลงการณ์",
                        "ข่าว",
                        "หนังสือรับรอง",
                        "รายงานการประชุม",
                        "บันทึก"),
                FormCatalog.withOffice(folder.resolve("none")).forms().stream()
                        .map(Form::title)
                        .toList());
        assertEquals(Series.CIRCULAR, FormCatalog.builtIn().form("circular-letter").series());
    }

    @Test
    void fieldsStandInTheOrderOfThePaper() {
        assertEquals(
                List.of(
                        "secrecy",
                        "urgency",
                        "agency",
                        "circular",
                        "place",
                        "dated",
                        "subject",
                        "to",
                        "references",
                        "enclosures",
                        "annexes",
                        "body",
                        "closing",
                        "signatory",
                        "unit",
                        "contact",
                        "copies"),
                FormCatalog.builtIn().form("external-letter").fields().stream()
                        .map(Field::key)
                        .toList());
    }

    @Test
    void anOfficesOwnTemplateTakesThePlaceOfTheProgramsAndItsOwnFormsComeLast() throws IOException {
        byte[] template = SampleLetters.FORMS.form("relay-letter").template();
        Files.createDirectories(folder.resolve("external-letter"));
        Files.write(folder.resolve("external-letter/template.docx"), new byte[] {1});
        Files.createDirectories(folder.resolve("thanks"));
        Files.write(folder.resolve("thanks/template.docx"), template);
        Files.writeString(
                folder.resolve("thanks/form.json"),
                formJson().replace("หนังสือภายนอก", "หนังสือขอบคุณ"));
        FormCatalog forms = FormCatalog.withOffice(folder);
        assertEquals(
                Stream.concat(SampleLetters.formNames(), Stream.of("thanks")).toList(),
                forms.forms().stream().map(Form::name).toList());
        assertArrayEquals(new byte[] {1}, forms.form("external-letter").template());
        assertEquals("หนังสือภายนอก", forms.form("external-letter").title());
        assertEquals("หนังสือขอบคุณ", forms.form("thanks").title());
    }

    @Test
    void aBrokenFormIsNamedWithWhatIsWrong() throws IOException {
        Files.createDirectories(folder.resolve("thanks"));
        Files.write(folder.resolve("thanks/template.docx"), new byte[] {1});
        Files.writeString(
                folder.resolve("thanks/form.json"),
                formJson().replace("\"type\": \"date\"", "\"type\": \"day\""));
        var fault = assertThrows(FormFaultException.class, () -> FormCatalog.withOffice(folder));
        assertEquals("form 'thanks': field 'dated': no such type 'day'", fault.getMessage());
    }

    @Test
    void aFormThatIsNotThereIsNamedWithThoseThatAre() {
        var fault =
                assertThrows(
                        FormFaultException.class, () -> FormCatalog.builtIn().form("petition"));
        assertEquals(
                "no form 'petition'; known: [announcement, by-law, certificate, circular-letter, external-letter, follow-up-letter, memo, minutes, news, note, order, regulation, relay-letter, reply-letter, sealed-letter, statement]",
                fault.getMessage());
    }

    private static String formJson() throws IOException {
        try (var in =
                FormCatalogTest.class.getResourceAsStream("/forms/external-letter/form.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
