package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The head of the first letter in a document: the rows above the subject, the labelled parts, and
/// where the body begins.
final class Head {
    private static final Pattern BODY =
            Pattern.compile(
                    "^(?:ด้วย|ตามที่|ตามหนังสือ|ตามพระ|ตามมติ|ตามประกาศ|เนื่อง|พร้อมนี้|ในการนี้|อนุสนธิ|เพื่อให้|โดยที่|อาศัยอำนาจ"
                            + "|ข้าพเจ้า|บัดนี้|จึงเรียน|ขอแสดง|ตามที|สืบเนื่อง|ดวย).*");
    private static final Pattern CONTINUES =
            Pattern.compile(
                    "^(?:ลงวันที่|ลงวันที|จำนวน|จํานวน|เรื่อง|และ|พ\\.\\s?ศ\\.|ปี พ|\\(|-\\s?25|25\\d\\d$|ที่ [ก-ฮ]{2} ?\\d|\\d{1,2}\\s?[.)]).*");
    private static final Pattern ITEM = Pattern.compile("^\\d{1,2}\\s?[.)]\\s.*");
    private static final int MOST_LINES = 6;
    private static final int DATE_LINE = 40;

    private final List<Row> above = new ArrayList<>();
    private final Map<Label, Part> parts = new EnumMap<>(Label.class);
    private final Sheet sheet;
    private final int bodyRow;

    /// One labelled part: its lines, and how surely its label was read.
    record Part(List<Line> lines, double exactness, boolean closed) {}

    private Head(Sheet sheet, int subjectRow) {
        this.sheet = sheet;
        above.addAll(sheet.rows().subList(0, subjectRow));
        this.bodyRow = readParts(subjectRow);
    }

    /// The head on the first page that has a subject or an addressee; empty where no page has one.
    static Optional<Head> of(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (int i = 0; i < sheet.rows().size(); i++) {
                if (opens(sheet.rows().get(i))) {
                    return Optional.of(new Head(sheet, i));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Row row) {
        return row.labelled()
                .filter(
                        labelled ->
                                labelled.hit().label() == Label.SUBJECT
                                        || labelled.hit().label() == Label.TO
                                                && !labelled.value().isBlank())
                .isPresent();
    }

    private int readParts(int first) {
        Label current = null;
        List<Line> lines = new ArrayList<>();
        double exactness = 0;
        Row before = null;
        for (int i = first; i < sheet.rows().size(); i++) {
            Row row = sheet.rows().get(i);
            Optional<Row.Labelled> labelled = row.labelled().filter(this::opensPart);
            if (labelled.isPresent()) {
                close(current, lines, exactness, true);
                current = labelled.get().hit().label();
                lines = new ArrayList<>(List.of(labelled.get().value()));
                exactness = labelled.get().hit().exactness();
            } else if (!row.noise()) {
                if (!goesOn(current, lines, before, row)) {
                    close(current, lines, exactness, BODY.matcher(row.whole().text()).matches());
                    return i;
                }
                lines.add(row.whole());
            }
            before = row.noise() ? before : row;
        }
        close(current, lines, exactness, false);
        return sheet.rows().size();
    }

    // Below the subject, the word เรื่อง belongs to what is cited or enclosed.
    private boolean opensPart(Row.Labelled labelled) {
        Label label = labelled.hit().label();
        return label != Label.DATED
                && label != Label.UNIT
                && !parts.containsKey(label)
                && !(label == Label.SUBJECT && parts.containsKey(Label.TO));
    }

    private boolean goesOn(Label current, List<Line> lines, Row before, Row row) {
        String text = Row.withoutLeadingNoise(row.whole()).text();
        if (BODY.matcher(text).matches() || lines.size() >= MOST_LINES) {
            return false;
        }
        return switch (current) {
            case SUBJECT -> true;
            case REFERENCES, ENCLOSURES ->
                    CONTINUES.matcher(text).matches()
                            || before != null && before.full()
                            || !Dates.in(text).isEmpty() && Skeleton.width(text) < DATE_LINE;
            case TO -> before != null && before.full() && !row.whole().text().isBlank();
            case DATED, UNIT -> false;
        };
    }

    private void close(Label label, List<Line> lines, double exactness, boolean closed) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (label != null && !filled.isEmpty()) {
            parts.putIfAbsent(label, new Part(filled, exactness, closed));
        } else if (label != null) {
            parts.putIfAbsent(label, new Part(List.of(), exactness, closed));
        }
    }

    /// Whether a line opens the body of a letter.
    static boolean opensBody(String text) {
        return BODY.matcher(text).matches();
    }

    Sheet sheet() {
        return sheet;
    }

    /// The rows above the subject.
    List<Row> above() {
        return above;
    }

    /// A labelled part that has something in it.
    Optional<Part> part(Label label) {
        return Optional.ofNullable(parts.get(label)).filter(part -> !part.lines().isEmpty());
    }

    /// The part split at its item numbers `๑.`, `๒.`; one item where it has none.
    List<List<Line>> items(Label label) {
        List<List<Line>> items = new ArrayList<>();
        for (Line line : part(label).map(Part::lines).orElse(List.of())) {
            boolean numbered = ITEM.matcher(line.text()).matches();
            if (items.isEmpty() || numbered) {
                items.add(new ArrayList<>());
            }
            items.getLast().add(numbered ? line.from(line.text().indexOf(' ')).stripped() : line);
        }
        return items;
    }

    /// Index of the first row of the body on the head's page.
    int bodyRow() {
        return bodyRow;
    }
}
