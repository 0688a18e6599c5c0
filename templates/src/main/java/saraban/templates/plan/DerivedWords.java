package saraban.templates.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.Reading;
import saraban.templates.internal.docx4j.TokenValue;

/// Texts that paper wants in one piece and the tables keep in columns: a line of a budget, a
/// session that was held, who drives a strategy and who supports it.
final class DerivedWords {
    private static final Pattern DRIVERS = Pattern.compile("\\s*(ผู้)?ขับเคลื่อน\\s*:\\s*(.*)");
    private static final Pattern SUPPORTERS = Pattern.compile("\\s*ผู้สนับสนุน\\s*:\\s*(.*)");

    private final CellWords words;

    DerivedWords(CellWords words) {
        this.words = words;
    }

    Map<String, TokenValue> of(PlanTable table, PlanRow row) {
        return switch (table.form().key()) {
            case "budget", "sessions" ->
                    Map.of(table.form().key() + ".line", CellWords.text(line(table, row)));
            case "mechanism" -> actors(row.cell("actors").text());
            case "projects" -> Map.of("projects.stated", CellWords.text(stated(row)));
            default -> Map.of();
        };
    }

    /// What some rows say together, beside the project they belong to.
    Map<String, TokenValue> together(PlanTable table, List<PlanRow> rows) {
        if (!table.form().key().equals("budget")) {
            return Map.of();
        }
        String shared =
                rows.stream()
                        .map(row -> row.cell("shared").text().strip())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        String note = shared.isEmpty() ? "" : "ใช้งบประมาณร่วม: " + shared;
        return Map.of("projects.budget.shared", CellWords.text(words.plain(note)));
    }

    TokenValue lines(PlanTable table, List<PlanRow> rows) {
        return new TokenValue.Paragraphs(rows.stream().map(row -> line(table, row)).toList());
    }

    private String line(PlanTable table, PlanRow row) {
        return switch (table.form().key()) {
            case "budget" -> budget(row);
            case "sessions" -> session(row);
            default ->
                    row.cells().values().stream()
                            .map(words::of)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" "));
        };
    }

    private String budget(PlanRow row) {
        Cell amount = row.cell("amount");
        String money =
                switch (amount.reading()) {
                    case Reading.Amount _ when !amount.text().contains("บาท") ->
                            "จำนวน " + words.of(amount) + " บาท";
                    case Reading.NotUsed _ -> "ไม่ใช้งบประมาณ";
                    default -> words.of(amount);
                };
        return joined(words.of(row.cell("unit")), money, inBrackets(words.of(row.cell("source"))));
    }

    private String session(PlanRow row) {
        return joined(
                before("ครั้งที่ ", row.cell("no")),
                before("วันที่ ", row.cell("dates")),
                before("ณ ", row.cell("place")),
                around("จำนวน ", row.cell("people"), " คน"));
    }

    private String stated(PlanRow row) {
        String sessions = around("จำนวน ", row.cell("statedSessions"), " ครั้ง");
        String people = around("ผู้เข้าร่วม ", row.cell("statedPeople"), " คน");
        String stated = joined(sessions, people);
        return stated.isEmpty() ? "" : "รวม " + stated;
    }

    private String around(String before, Cell cell, String after) {
        String text = words.of(cell);
        boolean bare = !text.isEmpty() && !text.endsWith(after.strip());
        return text.isEmpty() ? "" : before + text + (bare ? after : "");
    }

    private String before(String label, Cell cell) {
        String text = words.of(cell);
        return text.isEmpty() || text.startsWith(label.strip()) ? text : label + text;
    }

    private static String inBrackets(String text) {
        return text.isEmpty() ? "" : "(" + text + ")";
    }

    private static String joined(String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Map<String, TokenValue> actors(String text) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List.of("others", "drivers", "supporters")
                .forEach(group -> groups.put(group, new ArrayList<>()));
        String group = "others";
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            var drivers = DRIVERS.matcher(line);
            var supporters = SUPPORTERS.matcher(line);
            String rest = line;
            if (drivers.matches()) {
                group = "drivers";
                rest = drivers.group(2);
            } else if (supporters.matches()) {
                group = "supporters";
                rest = supporters.group(1);
            }
            if (!rest.isBlank()) {
                groups.get(group).add(rest);
            }
        }
        Map<String, TokenValue> values = new LinkedHashMap<>();
        groups.forEach(
                (name, lines) -> values.put("mechanism.actors." + name, words.paragraphs(lines)));
        return values;
    }
}
