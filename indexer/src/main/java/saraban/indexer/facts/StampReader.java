package saraban.indexer.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.Article;

/// Reads receipt stamps: a number, and below it the day and the hour. A letter has one for each
/// registry it passed.
@Article(37)
final class StampReader {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:เลข(?:ที่|ที)?\\s?รับ|เลขรับที่|รับที่|เลขทะเบียนรับ|ที่พิมพ์)[\\s.:]*(?<number>\\d{1,6})?(?<rest>.*)");
    private static final Pattern DAY =
            Pattern.compile("^[^ก-๙\\d]*ว[ัิี]?นท[ี่ิ]*[\\s.:]*(?<rest>\\d.*)");
    private static final Pattern HOUR =
            Pattern.compile("เวลา[\\s.:]*(?<hour>\\d{1,2})\\s?[.:]\\s?(?<minute>\\d{2})(?!\\d)");
    // Stamps are struck askew over print, and filled in by hand.
    private static final double SCANNED = 0.75;

    private final Sheet sheet;
    private final List<Found<ReceivedStamp>> stamps = new ArrayList<>();
    private Line place;
    private Optional<String> number = Optional.empty();
    private Optional<LocalDate> dated = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();

    private StampReader(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Found<ReceivedStamp>> stamps(Head head) {
        var reader = new StampReader(head.sheet());
        head.above().stream().flatMap(row -> row.cells().stream()).forEach(reader::cell);
        reader.close();
        return reader.stamps;
    }

    private void cell(Line cell) {
        Matcher opened = NUMBER.matcher(cell.text());
        if (opened.find()) {
            close();
            place = cell;
            boolean clean =
                    opened.group("number") != null && opened.group("rest").matches("(?:\\s.*)?");
            number = clean ? Optional.of(opened.group("number")) : Optional.empty();
        } else if (place != null
                && number.isEmpty()
                && dated.isEmpty()
                && cell.text().matches("\\d{2,6}")) {
            number = Optional.of(cell.text());
        }
        if (place != null) {
            Matcher day = DAY.matcher(cell.text());
            if (dated.isEmpty() && day.find()) {
                dated = Dates.in(day.group("rest")).stream().map(Dates.Seen::day).findFirst();
            }
            Matcher hour = HOUR.matcher(cell.text());
            if (time.isEmpty() && hour.find()) {
                time = time(hour.group("hour"), hour.group("minute"));
            }
        }
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void close() {
        if (place != null && (number.isPresent() || dated.isPresent())) {
            double certainty = sheet.trust() == 1 ? 0.97 : SCANNED * sheet.trust();
            stamps.add(place.found(new ReceivedStamp(number, dated, time), certainty));
        }
        place = null;
        number = Optional.empty();
        dated = Optional.empty();
        time = Optional.empty();
    }
}
