package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who sends a letter: the agency block at the right of the head, or the ส่วนราชการ line of a
/// memo.
final class SenderReader {
    private static final List<String> AGENCIES =
            List.of(
                    "สำนักงาน",
                    "สำนัก",
                    "กรม",
                    "กระทรวง",
                    "กองทัพ",
                    "กอง",
                    "ศาลากลาง",
                    "ที่ว่าการ",
                    "ที่ทำการ",
                    "มหาวิทยาลัย",
                    "คณะกรรมการ",
                    "คณะ",
                    "โรงเรียน",
                    "โรงพยาบาล",
                    "เทศบาล",
                    "องค์การ",
                    "องค์กร",
                    "สถาบัน",
                    "สถานี",
                    "ศูนย์",
                    "วิทยาลัย",
                    "การไฟฟ้า",
                    "การประปา",
                    "จังหวัด",
                    "อำเภอ",
                    "ศาล",
                    "ธนาคาร",
                    "ภาควิชา",
                    "ฝ่าย",
                    "กลุ่ม",
                    "สภา");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:^|\\s)(?:ถนน|ถ\\.|ซอย|ซ\\.|ตำบล|ต\\.|แขวง|หมู่|เลขที่|\\d{1,4}/\\d{1,3}|(?<!เขต )\\d{1,4}\\s+(?:ถนน|หมู่)"
                            + "|เขต[ก-ฮเ-ไ]|กทม|อำเภอ|อ\\.|จ\\.|จังหวัด[ก-๎]+\\s*\\d{4})");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{4}(?!\\d)");
    private static final Pattern DATE_LIKE =
            Pattern.compile("(?:^|\\s)\\S{0,4}\\s*[ก-๎]{3,12}\\s*2[45]\\d\\d.*");
    private static final Pattern SCRAP = Pattern.compile("^\\S{1,3}\\s+");
    private static final Pattern PHONE = Pattern.compile("\\s*(?:โทร|ไทร|เบอร์|\\().*");
    private static final Map<String, String> SEATS =
            Map.of(
                    "ศาลากลางจังหวัด", "จังหวัด",
                    "ที่ว่าการอำเภอ", "อำเภอ",
                    "สำนักงานเทศบาล", "เทศบาล",
                    "ที่ทำการองค์การบริหารส่วน", "องค์การบริหารส่วน");
    private static final int MOST_LINES = 3;
    private static final int ROWS_ABOVE_NUMBER = 3;

    private final List<Line> block = new ArrayList<>();
    private int lastRow;
    private boolean ended;
    private boolean anchored;

    private SenderReader() {}

    /// The sender of a letter with the usual head.
    static Optional<Found<String>> ofLetter(Head head) {
        var reader = new SenderReader();
        for (int i = 0; i < head.above().size(); i++) {
            for (Line cell : head.above().get(i).cells()) {
                reader.cell(cell, i);
            }
        }
        return reader.block.isEmpty() ? Optional.empty() : Optional.of(reader.found(head.sheet()));
    }

    // A seat or a province is spelled one way; of other names one letter in fifty is misread
    // unseen, until the body bears them out.
    private Found<String> found(Sheet sheet) {
        Found<String> printed = Texts.found(block, sheet.textTrust());
        Found<String> name = printed.map(SenderReader::agencyOfSeat);
        boolean wellKnown =
                !name.value().equals(printed.value()) || LetterCodes.names(name.value());
        double form = wellKnown || sheet.trust() == 1 ? 1 : anchored ? 0.95 : 0.85;
        return name.weighed(
                form * agencyStart(block.getFirst().text()) * sheet.cleanness(name.value()));
    }

    // What stands beside or right above the number is the sender; further up, dirt and stamps
    // come.
    private void cell(Line cell, int row) {
        List<PaperNumber.Seen> numbers = PaperNumber.in(cell.text());
        if (numbers.isEmpty()) {
            name(cell, row);
            return;
        }
        Line rest = withoutLeadingScrap(cell.from(numbers.getFirst().end()).stripped());
        if (agencyStart(rest.text()) > 0 || row - lastRow > ROWS_ABOVE_NUMBER) {
            block.clear();
            ended = false;
        }
        name(rest, row);
        anchored = anchored || !block.isEmpty();
    }

    private void name(Line whole, int row) {
        Line cell = withoutLeadingScrap(whole);
        Matcher address = ADDRESS.matcher(cell.text());
        boolean addressed = address.find();
        boolean postcode = POSTCODE.matcher(cell.text()).find();
        boolean agency = agencyStart(cell.text()) > 0 && !(addressed && address.start() == 0);
        boolean goesOn = !ended && row - lastRow <= 2 && block.size() < MOST_LINES;
        if (agency && !anchored && !postcode && !goesOn) {
            block.clear();
            ended = false;
        }
        Line name = withoutDate(addressed ? cell.part(0, address.start()) : cell).stripped();
        boolean starts = block.isEmpty() && agency;
        boolean follows = !block.isEmpty() && goesOn && !(postcode && agency);
        boolean words = Skeleton.width(name.text()) >= 4;
        if (words && (starts || follows && wraps(name, agency))) {
            block.add(name);
            lastRow = row;
        }
        ended = ended || !block.isEmpty() && (addressed || postcode);
    }

    private static Line withoutLeadingScrap(Line cell) {
        Matcher scrap = SCRAP.matcher(cell.text());
        return scrap.find() && agencyStart(cell.text().substring(scrap.end())) == 1
                ? cell.from(scrap.end())
                : cell;
    }

    // A second line is the rest of a long name, or the body that the first belongs to.
    private boolean wraps(Line name, boolean agency) {
        return agency && !ended
                || block.size() == 1
                        && Skeleton.width(block.getFirst().text()) >= 20
                        && name.text().charAt(0) >= 'ก'
                        && Texts.cleanness(name.text()) > 0.7;
    }

    private static Line withoutDate(Line cell) {
        Matcher date = DATE_LIKE.matcher(cell.text());
        return date.find() ? cell.part(0, date.start()) : cell;
    }

    /// How surely a text starts with the word for a kind of agency; 0 where it does not.
    static double agencyStart(String text) {
        String skeleton = Skeleton.of(text);
        double best = 0;
        for (String agency : AGENCIES) {
            if (text.startsWith(agency)) {
                return 1;
            }
            if (best == 0 && misread(Skeleton.of(agency), skeleton)) {
                best = 0.9;
            }
        }
        return best;
    }

    private static boolean misread(String agency, String skeleton) {
        int allowed = agency.length() >= 8 ? 2 : agency.length() >= 5 ? 1 : 0;
        String start =
                skeleton.substring(0, Math.min(skeleton.length(), agency.length() + allowed));
        return allowed > 0
                && Arrays.stream(Skeleton.distances(agency, start)).min().orElseThrow() <= allowed;
    }

    /// The sender of a memo: the ส่วนราชการ line without its telephone number.
    static Optional<Found<String>> ofMemo(Head head) {
        for (Row row : head.above()) {
            Optional<Row.Labelled> unit =
                    row.labelled().filter(labelled -> labelled.hit().label() == Label.UNIT);
            if (unit.isPresent()) {
                Line value = unit.get().value();
                Matcher phone = PHONE.matcher(value.text());
                Line name = phone.find() ? value.part(0, phone.start()).stripped() : value;
                return Optional.of(
                                Texts.found(
                                        List.of(name),
                                        head.sheet().textTrust() * unit.get().hit().exactness()))
                        .filter(found -> !found.value().isEmpty())
                        .map(found -> found.weighed(head.sheet().cleanness(found.value())));
            }
        }
        return Optional.empty();
    }

    /// The sender of an order or an announcement: the agency in its heading.
    static Optional<Found<String>> ofTitle(Title title) {
        return title.agency().isEmpty()
                ? Optional.empty()
                : Optional.of(
                                Texts.found(
                                        title.agency(),
                                        title.sheet().textTrust() * title.exactness()))
                        .map(found -> found.weighed(title.sheet().cleanness(found.value())));
    }

    /// The sender of a sealed letter: the agency above its date.
    static Optional<Found<String>> above(Sheet sheet, int dateRow) {
        for (int i = dateRow - 1; i >= Math.max(0, dateRow - 3); i--) {
            Line line = Row.withoutLeadingNoise(sheet.rows().get(i).whole());
            if (agencyStart(line.text()) > 0) {
                return Optional.of(
                        Texts.found(List.of(line), sheet.textTrust() * agencyStart(line.text())));
            }
        }
        return Optional.empty();
    }

    /// The agency that sits at a seat: จังหวัดสกลนคร for ศาลากลางจังหวัดสกลนคร.
    static String agencyOfSeat(String name) {
        for (var seat : SEATS.entrySet()) {
            if (name.startsWith(seat.getKey())) {
                return seat.getValue() + name.substring(seat.getKey().length());
            }
        }
        return name;
    }
}
