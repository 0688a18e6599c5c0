package saraban.server.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.register.EntryState;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.KeptPaper;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.RetentionClass;
import saraban.templates.PaperText;

/// The lines of registers and lists as their columns print them.
final class RegisterRows {
    private RegisterRows() {}

    static Map<String, String> outgoing(RegisterEntry entry) {
        return Map.of(
                "ordinal", ordinal(entry),
                "number", entry.number().printed(),
                "dated", ThaiDate.printed(entry.dated()),
                "from", entry.from(),
                "to", entry.to(),
                "subject",
                        entry.hidden()
                                ? hidden(entry.secrecy())
                                : PaperText.digits(entry.subject()),
                "remark", remark(entry));
    }

    static Map<String, String> delivery(RegisterEntry entry) {
        return Map.of(
                "ordinal",
                ordinal(entry),
                "from",
                entry.from(),
                "to",
                entry.to(),
                "remark",
                remark(entry));
    }

    static Map<String, String> incoming(IncomingEntry entry) {
        return Map.of(
                "ordinal", entry.number().printed(),
                "number", entry.letterNumber(),
                "dated", day(entry.dated()),
                "from", entry.from(),
                "to", entry.to(),
                "subject",
                        entry.hidden()
                                ? hidden(entry.secrecy())
                                : PaperText.digits(entry.subject()),
                "handling", handling(entry),
                "remark", remark(entry));
    }

    /// @param place in the list, from 1
    static Map<String, String> kept(KeptPaper paper, int place) {
        Map<String, String> row = new HashMap<>();
        row.put("no", ThaiDigits.toThai(Integer.toString(place)));
        row.put("file", ThaiDigits.toThai(paper.fileCode()));
        row.put("number", paper.letter().number().orElse(""));
        row.put("dated", day(paper.letter().dated()));
        row.put("received", paper.received().map(ReceiveNumber::printed).orElse(""));
        row.put("subject", PaperText.digits(paper.letter().subject().orElse("")));
        row.put("period", paper.retentionClass().printed());
        row.put("since", ThaiDate.printed(paper.since()));
        row.put("until", until(paper));
        row.put("remark", paper.remark());
        return row;
    }

    static String handling(IncomingEntry entry) {
        return entry.handling().stream()
                .map(IncomingEntry.Handling::text)
                .collect(Collectors.joining("; "));
    }

    // The form has no column for day and hour of a receipt: one sheet a day bears the day at its
    // top, a longer one with each line.
    private static String remark(IncomingEntry entry) {
        String received =
                "รับ %s %s"
                        .formatted(
                                ThaiDate.shortPrinted(entry.receivedOn()),
                                clock(entry.receivedAt()));
        Stream<String> voided =
                entry.voided().map(voiding -> "ยกเลิก: " + voiding.reason()).stream();
        return Stream.of(voided, Stream.of(received), Stream.of(entry.remark()))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    static String clock(LocalTime time) {
        return ThaiDigits.toThai("%02d.%02d น.".formatted(time.getHour(), time.getMinute()));
    }

    private static String remark(RegisterEntry entry) {
        if (entry.state() == EntryState.RESERVED) {
            return "จอง";
        }
        return entry.voided().map(voiding -> "ยกเลิก: " + voiding.reason()).orElse("");
    }

    private static String ordinal(RegisterEntry entry) {
        return ThaiDigits.toThai(entry.number().series().mark() + entry.number().ordinal());
    }

    private static String until(KeptPaper paper) {
        if (paper.retentionClass().rule() == RetentionClass.Rule.FOREVER) {
            return "ห้ามทำลาย";
        }
        return paper.until()
                .map(ThaiDate::printed)
                .orElseGet(() -> paper.retentionClass().printed());
    }

    private static String hidden(Secrecy secrecy) {
        return "(" + secrecy.printed() + ")";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(ThaiDate::printed).orElse("");
    }
}
