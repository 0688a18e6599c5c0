package saraban.templates.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.templates.Typeset;
import saraban.templates.TypesetOptions;
import saraban.templates.Typesetter;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.TemplateFiller;
import saraban.templates.internal.docx4j.TokenValue;
import saraban.templates.internal.fastexcel.SheetWriter;

/// Prints registers and lists on their prescribed forms. The same table gives the same bytes. Safe
/// for any number of threads.
public final class RegisterPress {
    private final Typesetter typesetter;

    public RegisterPress(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The paper: PDF/A, the head of the table on every sheet, each with its number (แผ่นที่).
    ///
    /// @param created the date kept in the PDF
    public Typeset pdf(RegisterTable table, Instant created) {
        return typesetter.typeset(
                filled(table), new TypesetOptions(table.title(), created, false, false));
    }

    /// The paper for editing.
    public static byte[] docx(RegisterTable table) {
        return DocxFile.bytes(filled(table));
    }

    /// A sheet for Excel: every cell is text as printed, none a formula; the head stays in sight
    /// and is printed on every sheet.
    public static byte[] xlsx(RegisterTable table) {
        return new SheetWriter(table).bytes();
    }

    /// The columns and rows alone, in UTF-8.
    public static byte[] csv(RegisterTable table) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.labels());
        rows.addAll(table.rows());
        return CsvText.text(rows).getBytes(StandardCharsets.UTF_8);
    }

    private static WordprocessingMLPackage filled(RegisterTable table) {
        WordprocessingMLPackage document = DocxFile.open(table.form().template());
        new TemplateFiller(
                        Map.of(
                                "title", new TokenValue.Text(table.title()),
                                "head", new TokenValue.Paragraphs(table.head()),
                                "foot", new TokenValue.Paragraphs(table.form().foot()),
                                "lines", rows(table)))
                .fill(document);
        return document;
    }

    private static TokenValue rows(RegisterTable table) {
        List<RegisterColumn> columns = table.form().columns();
        List<Map<String, String>> lines = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i).key(), row.get(i));
            }
            lines.add(cells);
        }
        return new TokenValue.Rows(lines);
    }
}
