package saraban.templates.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.ThaiDigits;
import saraban.templates.FontSet;
import saraban.templates.FormFaultException;
import saraban.templates.PdfText;
import saraban.templates.Typeset;
import saraban.templates.Typesetter;
import saraban.templates.internal.jackson.Json;

/// Each form's sample against its `expected.txt`; `-Dapprove` rewrites it, `-Dkeep=FOLDER` keeps
/// what is printed for looking at.
class RegisterPressTest {
    static final List<String> NAMES = RegisterForms.NAMES;

    private static final RegisterForms FORMS = RegisterForms.builtIn();
    private static final RegisterPress PRESS =
            new RegisterPress(new Typesetter(FontSet.standard()));
    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]+);");
    private static final Instant CREATED = Instant.parse("2024-01-09T03:00:00Z");

    @ParameterizedTest
    @FieldSource("NAMES")
    void theSampleOfARegisterIsPrintedAsExpected(String name) throws IOException {
        RegisterTable table = sample(name);

        Typeset printed = PRESS.pdf(table, CREATED);

        keep(name + ".pdf", printed.pdf());
        keep(name + ".xlsx", RegisterPress.xlsx(table));
        assertEquals(List.of(), printed.warnings());
        var text = new StringBuilder();
        for (int page = 1; page <= printed.pages(); page++) {
            text.append("page ").append(page).append('\n');
            PdfText.lines(printed.pdf(), page)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        Path expected = Path.of("registers", name, "expected.txt");
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text.toString());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aRegisterIsValidPdfAAndTheSameBytesWheneverItIsPrinted(String name) {
        RegisterTable table = sample(name);

        byte[] pdf = PRESS.pdf(table, CREATED).pdf();

        assertEquals(List.of(), PdfText.faults(pdf));
        assertArrayEquals(pdf, PRESS.pdf(table, CREATED).pdf());
        assertArrayEquals(RegisterPress.xlsx(table), RegisterPress.xlsx(table));
    }

    @Test
    @Article(38)
    void theColumnsStandInThePrescribedOrder() {
        assertEquals(
                List.of(
                        "เลขทะเบียนรับ",
                        "ที่",
                        "ลงวันที่",
                        "จาก",
                        "ถึง",
                        "เรื่อง",
                        "การปฏิบัติ",
                        "หมายเหตุ"),
                sample("incoming").labels());
        assertEquals(
                List.of(
                        "ลำดับที่",
                        "รหัสแฟ้ม",
                        "ที่",
                        "ลงวันที่",
                        "เลขทะเบียนรับ",
                        "เรื่อง",
                        "การพิจารณา",
                        "หมายเหตุ"),
                sample("destruction").labels());
    }

    @Test
    void aLongRegisterRepeatsItsHeadAndNumbersItsSheets() {
        RegisterTable table = lines(200);

        byte[] pdf = PRESS.pdf(table, CREATED).pdf();

        int pages = PdfText.pages(pdf);
        assertTrue(pages > 5, "pages " + pages);
        for (int page = 1; page <= pages; page++) {
            List<String> lines = PdfText.lines(pdf, page);
            String top = String.join(" ", lines.subList(0, 6));
            assertTrue(top.contains("ทะเบียนหนังสือรับ"), top);
            assertTrue(top.contains("การปฏิบัติ"), top);
            assertTrue(top.contains("แผ่นที่ " + ThaiDigits.toThai(Integer.toString(page))), top);
        }
    }

    @Test
    void aSubjectThatLooksLikeAFormulaStaysText() throws IOException {
        RegisterTable table = sample("outgoing");

        String csv = new String(RegisterPress.csv(table), StandardCharsets.UTF_8);
        String sheet = entry(RegisterPress.xlsx(table), "xl/worksheets/sheet1.xml");

        assertTrue(
                csv.startsWith(
                        "\uFEFFเลขทะเบียนส่ง,ที่,ลงวันที่,จาก,ถึง,เรื่อง,การปฏิบัติ,หมายเหตุ\r\n"),
                csv);
        assertTrue(csv.contains(",'=ขอเชิญประชุมประจำเดือน,"), csv);
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(
                entry(RegisterPress.xlsx(table), "xl/sharedStrings.xml")
                        .contains(">=ขอเชิญประชุมประจำเดือน<"));
    }

    @Test
    void everyWritingThatASpreadsheetMayRunIsGuardedInCsv() {
        assertEquals(
                "'=1+1,'+66 2,'-๑,'@SUM(A1),\"'=HYPERLINK(\"\"x\"\",1)\",ปกติ - ๑\r\n",
                CsvText.line(
                        List.of(
                                "=1+1",
                                "+66 2",
                                "-๑",
                                "@SUM(A1)",
                                "=HYPERLINK(\"x\",1)",
                                "ปกติ - ๑")));
    }

    @Test
    void aSheetIsLandscapeWithAFrozenHeadThatIsPrintedOnEverySheet() throws IOException {
        byte[] xlsx = RegisterPress.xlsx(sample("incoming"));

        String sheet = entry(xlsx, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("orientation=\"landscape\""), sheet);
        assertTrue(sheet.contains("ySplit=\"4\""), sheet);
        assertTrue(entry(xlsx, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
    }

    @Test
    void anOfficeReplacesTheColumnsOfARegister(@TempDir Path office) throws IOException {
        Files.createDirectories(office.resolve("card"));
        Files.writeString(
                office.resolve("card/register.json"),
                """
                {"title": "บัตรค้น", "form": 18, "columns": [{"key": "item", "label": "รายการ", "widthMm": 0}]}
                """);

        var fault = assertThrows(FormFaultException.class, () -> RegisterForms.withOffice(office));

        assertEquals(
                "register 'card': expected a column with key, label and width, found 'item', 'รายการ', 0 mm",
                fault.getMessage());
    }

    private static RegisterTable lines(int count) {
        RegisterForm form = FORMS.form("incoming");
        List<Map<String, String>> rows =
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                line ->
                                        Map.of(
                                                "ordinal",
                                                ThaiDigits.toThai("" + line),
                                                "number",
                                                "สน ๐๐๒๓.๒/ว ๗",
                                                "dated",
                                                "๗ มกราคม ๒๕๖๗",
                                                "from",
                                                "ผู้ว่าราชการจังหวัดสกลนคร",
                                                "to",
                                                "นายอำเภอ ทุกอำเภอ",
                                                "subject",
                                                "การจัดทำแผนพัฒนาบุคลากรขององค์กรปกครองส่วนท้องถิ่น"))
                        .toList();
        return RegisterTable.of(
                form, form.title(), Map.of("office", "ที่ว่าการอำเภอบ้านม่วง"), rows);
    }

    /// Says how long a register of each size takes; run by hand.
    public static void main(String[] sizes) {
        for (String size : sizes) {
            RegisterTable table = lines(Integer.parseInt(size));
            long start = System.nanoTime();
            int pages = PRESS.pdf(table, CREATED).pages();
            long pdf = System.nanoTime();
            int bytes = RegisterPress.xlsx(table).length;
            long xlsx = System.nanoTime();
            System.out.printf(
                    "%s rows: pdf %.2f s, %d pages; xlsx %.2f s, %d bytes%n",
                    size, (pdf - start) / 1e9, pages, (xlsx - pdf) / 1e9, bytes);
        }
    }

    private static RegisterTable sample(String name) {
        String json;
        try (var in =
                RegisterPressTest.class.getResourceAsStream(
                        "/registers/" + name + "/sample.json")) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> sample = Json.object(name, json);
        RegisterForm form = FORMS.form(name);
        var rows = new ArrayList<Map<String, String>>();
        ((List<?>) sample.get("rows")).forEach(row -> rows.add(texts(row)));
        return RegisterTable.of(form, form.title(), texts(sample.get("head")), rows);
    }

    private static Map<String, String> texts(Object object) {
        Map<String, String> texts = new HashMap<>();
        ((Map<?, ?>) object).forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    private static void keep(String name, byte[] content) throws IOException {
        String folder = System.getProperty("keep");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name), content);
        }
    }

    private static String entry(byte[] xlsx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return LETTER.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll(
                                    found ->
                                            Character.toString(
                                                    Integer.parseInt(found.group(1), 16)));
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
