package saraban.indexer.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.Article;

/// Reads what stands below the head: who signs and in what office, the date of a directive, and a
/// deadline.
final class TailReader {
    private static final Pattern NAME =
            Pattern.compile(
                    "[(（]\\s*(?<name>(?:นาย|นาง|นางสาว|น\\.\\s?ส\\.|ว่าที่|ดร\\.|ผู้ช่วยศาสตราจารย์"
                            + "|รองศาสตราจารย์|ศาสตราจารย์|ผศ\\.|รศ\\.|พล|พัน|ร้อย|จ่า|พระ|หม่อม|ม\\.[รล]\\.|ทันตแพทย์|แพทย์หญิง|อาจารย์)"
                            + "[ก-๎.\\s]{4,60}?)\\s*[)）]");
    private static final String CLOSING = Skeleton.of("ขอแสดงความนับถือ");
    private static final Pattern GIVEN =
            Pattern.compile("(?:สั่ง|สง|ประกาศ|ให้ไว้)\\s*ณ\\s*วันท[ี่]*\\s*");
    private static final Pattern WITHIN =
            Pattern.compile("(?:ภายใน|ไม่เกิน|ก่อน)\\s*(?:วันท[ี่]*)?\\s*");
    private static final Pattern REVOKED =
            Pattern.compile(
                    "ยกเลิก(?:ความใน)?\\s*(?<what>(?:หนังสือ|คำสั่ง|ประกาศ|ระเบียบ|บันทึกข้อความ).{4,200}?"
                            + "(?:ลงวันที่|ณ\\s*วันที่|ลว\\.)\\s*\\d{1,2}\\s*[ก-๎.]+\\s*(?:พ\\.\\s?ศ\\.\\s*)?\\d{4})");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "^(?:โทร|ไปรษณีย์|สำเนา|ผู้ประสาน|e-?mail|www|\\(|\\[|“).*",
                    Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 3;
    private static final int ROWS_TO_NAME = 14;

    private final List<Sheet> sheets;
    private final int firstRow;

    /// @param sheets the letter's pages, the head's page first
    /// @param firstRow where the body starts on the first of them
    TailReader(List<Sheet> sheets, int firstRow) {
        this.sheets = sheets;
        this.firstRow = firstRow;
    }

    record Signature(Found<String> name, Optional<Found<String>> position) {}

    /// The first signature below the closing words, or below the body where there are none.
    @Article(11)
    Optional<Signature> signature() {
        List<Row> rows = rows();
        int closing = -1;
        for (int i = 0; i < rows.size() && closing < 0; i++) {
            closing = closing(rows.get(i)) ? i : -1;
        }
        boolean closes = closing >= 0;
        int last = closes ? Math.min(rows.size(), closing + ROWS_TO_NAME) : rows.size();
        for (int i = Math.max(closing, 0); i < last; i++) {
            Matcher name = NAME.matcher(rows.get(i).whole().text());
            if (name.find()) {
                return Optional.of(signature(rows, i, name, closes));
            }
        }
        return Optional.empty();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Row> all = sheet.rows();
            rows.addAll(
                    sheet == sheets.getFirst()
                            ? all.subList(Math.min(firstRow, all.size()), all.size())
                            : all);
        }
        return rows;
    }

    private static boolean closing(Row row) {
        String skeleton = Skeleton.of(row.whole().text());
        return skeleton.length() < CLOSING.length() + 10
                && skeleton.length() >= CLOSING.length() - 2
                && (skeleton.contains(CLOSING) || Skeleton.distance(CLOSING, skeleton) <= 3);
    }

    private static Signature signature(List<Row> rows, int at, Matcher name, boolean closes) {
        Row row = rows.get(at);
        Line line = row.whole().part(name.start("name"), name.end("name"));
        String value = line.shown().replaceAll("\\s+", " ");
        double certainty = scanned(row, 0.9) * (closes ? 1 : 0.9) * row.sheet().cleanness(value);
        List<Line> position = new ArrayList<>();
        for (int i = at + 1;
                i < rows.size()
                        && position.size() < MOST_LINES
                        && rows.get(i).sheet() == row.sheet();
                i++) {
            Line below = Row.withoutLeadingNoise(rows.get(i).whole());
            if (rows.get(i).noise()) {
                continue;
            }
            if (endsPosition(below.text(), position.isEmpty())) {
                break;
            }
            position.add(below);
        }
        Optional<Found<String>> found =
                position.isEmpty() ? Optional.empty() : Optional.of(office(row, position));
        return new Signature(line.found(value, certainty), found);
    }

    private static boolean endsPosition(String text, boolean first) {
        return CONTACT.matcher(text).matches()
                || !Dates.in(text).isEmpty()
                || NAME.matcher(text).find()
                || !first && SenderReader.agencyStart(text) == 1
                || Head.opensBody(text);
    }

    private static Found<String> office(Row row, List<Line> lines) {
        Found<String> joined = Texts.found(lines, scanned(row, 0.85));
        String spaced =
                lines.stream()
                        .map(line -> Texts.joined(List.of(line)))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow();
        return joined.map(_ -> spaced).weighed(row.sheet().cleanness(spaced));
    }

    private static double scanned(Row row, double share) {
        double trust = row.sheet().trust();
        return trust == 1 ? 0.97 : share * trust;
    }

    /// The date of an order or an announcement: `สั่ง ณ วันที่ …`, `ประกาศ ณ วันที่ …`, on a line
    /// of its own.
    Optional<Found<LocalDate>> given() {
        for (Row row : rows()) {
            Line line = Row.withoutLeadingNoise(row.whole());
            Matcher lead = GIVEN.matcher(line.text());
            if (lead.lookingAt()) {
                return Dates.in(line.text().substring(lead.end())).stream()
                        .findFirst()
                        .map(
                                seen ->
                                        line.part(
                                                        lead.end() + seen.start(),
                                                        lead.end() + seen.end())
                                                .found(
                                                        seen.day(),
                                                        seen.certainty()
                                                                * row.sheet().digitTrust()));
            }
        }
        return Optional.empty();
    }

    /// The day named after `ภายในวันที่` in the body.
    Optional<Found<LocalDate>> deadline() {
        return after(WITHIN);
    }

    private Optional<Found<LocalDate>> after(Pattern words) {
        for (Sheet sheet : sheets) {
            Line flow = sheet.flow();
            Matcher lead = words.matcher(flow.text());
            while (lead.find()) {
                Optional<Dates.Seen> date =
                        Dates.in(
                                        flow.text()
                                                .substring(
                                                        lead.end(),
                                                        Math.min(
                                                                flow.text().length(),
                                                                lead.end() + 40)))
                                .stream()
                                .filter(seen -> seen.start() <= 2)
                                .findFirst();
                if (date.isPresent()) {
                    Line place =
                            flow.part(
                                    lead.end() + date.get().start(), lead.end() + date.get().end());
                    return Optional.of(
                            place.found(
                                    date.get().day(), date.get().certainty() * sheet.digitTrust()));
                }
            }
        }
        return Optional.empty();
    }

    /// What the body revokes, as printed: `ให้ยกเลิกคำสั่ง… ที่ … ลงวันที่ …`.
    List<Found<String>> supersedes() {
        List<Found<String>> revoked = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Line flow = sheet.flow();
            Matcher words = REVOKED.matcher(flow.text());
            while (words.find()) {
                Line what = flow.part(words.start("what"), words.end("what"));
                revoked.add(
                        Texts.found(
                                sheet.lines(what.start(), what.end()),
                                sheet.textTrust() * sheet.digitTrust()));
            }
        }
        return revoked;
    }
}
