package saraban.templates.internal.fastexcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import saraban.templates.register.RegisterForm.Paper;
import saraban.templates.register.RegisterTable;

/// Writes one register as an XLSX of one sheet: title and head lines, the head of the table, the
/// rows, the lines for signatures. The same table gives the same bytes.
public final class SheetWriter {
    private static final String FONT = "TH Sarabun New";
    private static final int TITLE_POINTS = 18;
    private static final int POINTS = 14;
    /// A digit of the font is about as wide.
    private static final double MM_A_UNIT = 2.0;
    private static final float MARGIN_INCHES = 0.59f;
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final RegisterTable table;
    private final int lastColumn;

    public SheetWriter(RegisterTable table) {
        this.table = table;
        this.lastColumn = table.form().columns().size() - 1;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Saraban", "1.0")) {
            book.setGlobalDefaultFont(FONT, POINTS);
            book.properties().setTitle(table.title());
            Worksheet sheet = book.newWorksheet(table.title());
            page(sheet);
            int heading = top(sheet);
            heading(sheet, heading);
            int next = rows(sheet, heading + 1);
            foot(sheet, next + 1);
            book.finish();
            return undated(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("register '%s' as a sheet".formatted(table.title()), e);
        }
    }

    private void page(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(table.form().paper() == Paper.A4 ? PaperSize.A4_PAPER : PaperSize.A5_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN_INCHES);
        sheet.rightMargin(MARGIN_INCHES);
        sheet.footer("แผ่นที่ &P", Position.RIGHT);
        for (int column = 0; column <= lastColumn; column++) {
            sheet.width(column, table.form().columns().get(column).widthMm() / MM_A_UNIT);
        }
    }

    /// @return the row of the table's head
    private int top(Worksheet sheet) {
        across(sheet, 0, table.title(), TITLE_POINTS);
        int row = 1;
        for (String line : table.head()) {
            across(sheet, row++, line, POINTS);
        }
        return row;
    }

    private void heading(Worksheet sheet, int row) {
        List<String> labels = table.labels();
        for (int column = 0; column <= lastColumn; column++) {
            sheet.value(row, column, labels.get(column));
        }
        sheet.range(row, 0, row, lastColumn)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
    }

    /// @return the row after the last
    private int rows(Worksheet sheet, int first) {
        int row = first;
        for (List<String> cells : table.rows()) {
            for (int column = 0; column <= lastColumn; column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(row, column, cells.get(column));
                }
            }
            row++;
        }
        for (int column = 0; row > first && column <= lastColumn; column++) {
            sheet.range(first, column, row - 1, column)
                    .style()
                    // A text that begins like a formula stays text when it is typed over.
                    .format("@")
                    .wrapText(true)
                    .horizontalAlignment(
                            table.form().columns().get(column).centred() ? "center" : "left")
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        return row;
    }

    private void foot(Worksheet sheet, int first) {
        int row = first;
        for (String line : table.form().foot()) {
            sheet.value(row, lastColumn, line);
            sheet.style(row++, lastColumn).horizontalAlignment("right").set();
        }
    }

    // Centred over the columns without joining them, so that the rows can still be sorted.
    private void across(Worksheet sheet, int row, String text, int points) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, lastColumn)
                .style()
                .fontName(FONT)
                .fontSize(points)
                .horizontalAlignment("centerContinuous")
                .set();
    }

    // The library writes the hour into the file, and sizes behind the entries in a way that not
    // every reader of streams takes: the sheet is packed anew.
    private static byte[] undated(byte[] xlsx) throws IOException {
        var out = new ByteArrayOutputStream();
        Path passing = Files.createTempFile("register", ".xlsx");
        try {
            Files.write(passing, xlsx);
            try (var packed = new ZipFile(passing.toFile());
                    var zip = new ZipOutputStream(out)) {
                for (ZipEntry entry :
                        packed.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                    try (InputStream in = packed.getInputStream(entry)) {
                        write(zip, entry.getName(), in.readAllBytes());
                    }
                }
            }
        } finally {
            Files.delete(passing);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(name.equals("docProps/core.xml") ? withoutHour(content) : content);
        zip.closeEntry();
    }

    private static byte[] withoutHour(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$12000-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
