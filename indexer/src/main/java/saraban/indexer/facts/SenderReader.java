package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who sends a letter: the agency block at the right of the head, or the ส่วนราชการ line of a
// memo.
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
                    "(?:^|\\s)(?:ถนน|ถ\\.|ซอย|ซ\\.|ตำบล|ต\\.|แขวง|หมู่|เลขที่|\\d{1,4}/\\d{1,3}|\\d{1,4}\\s+(?:ถนน|หมู่)|เขต[ก-ฮเ-ไ]|กทม|อ\\.|จ\\.)");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{4}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("\\s*(?:โทร|โทรศัพท์|ไทร|เบอร์|\\().*");
    private static final Map<String, String> SEATS =
            Map.of(
                    "ศาลากลางจังหวัด", "จังหวัด",
                    "ที่ว่าการอำเภอ", "อำเภอ",
                    "สำนักงานเทศบาล", "เทศบาล",
                    "ที่ทำการองค์การบริหารส่วน", "องค์การบริหารส่วน");

    private SenderReader() {}

    /// The sender of a letter with the usual head.
    static Optional<Found<String>> ofLetter(Head head) {
        List<Line> block = new ArrayList<>();
        for (Row row : head.above()) {
            for (Line cell : row.cells()) {
                collect(block, cell);
            }
        }
        if (block.isEmpty()) {
            return Optional.empty();
        }
        double certainty =
                head.sheet().trust() * (agencyStart(block.getFirst().text()) == 1 ? 1 : 0.8);
        return Optional.of(Texts.found(block, certainty).map(SenderReader::agencyOfSeat));
    }

    // The block starts at a name of an agency that follows the number, and ends where the address
    // starts.
    private static void collect(List<Line> block, Line cell) {
        String text = cell.text();
        if (!PaperNumber.in(text).isEmpty()) {
            block.clear();
            int end = PaperNumber.in(text).getFirst().end();
            collectName(block, cell.from(end).stripped());
            return;
        }
        collectName(block, cell);
    }

    private static void collectName(List<Line> block, Line cell) {
        boolean agency = agencyStart(cell.text()) > 0;
        if (!agency && (block.isEmpty() || addressStarts(block, cell))) {
            return;
        }
        if (POSTCODE.matcher(cell.text()).find() && !ADDRESS.matcher(cell.text()).find()) {
            return;
        }
        Matcher address = ADDRESS.matcher(cell.text());
        Line name = address.find() ? cell.part(0, address.start()).stripped() : cell;
        boolean goesOn = !block.isEmpty() && name.start() - block.getLast().end() < 120;
        if (!name.isBlank()
                && Dates.in(name.text()).isEmpty()
                && (block.isEmpty() || goesOn)
                && block.size() < 3
                && !(address.reset().find() && agency && !block.isEmpty())) {
            block.add(name);
        }
    }

    private static boolean addressStarts(List<Line> block, Line cell) {
        Matcher address = ADDRESS.matcher(cell.text());
        return address.find() && address.start() == 0
                || cell.text().startsWith("อำเภอ")
                || block.size() > 2;
    }

    /// How surely a text starts with the word for a kind of agency; 0 where it does not.
    static double agencyStart(String text) {
        double best = 0;
        for (String agency : AGENCIES) {
            if (text.startsWith(agency)) {
                return 1;
            }
            String wanted = Skeleton.of(agency);
            String skeleton = Skeleton.of(text);
            if (wanted.length() >= 5
                    && skeleton.length() >= wanted.length()
                    && Skeleton.distance(wanted, skeleton.substring(0, wanted.length())) <= 1) {
                best = 0.9;
            }
        }
        return best;
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
                return name.isBlank()
                        ? Optional.empty()
                        : Optional.of(
                                Texts.found(
                                        List.of(name),
                                        head.sheet().trust() * unit.get().hit().exactness()));
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
