package saraban.templates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.corpus.letter.Acting;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.ThaiDate;

/// What a careful reader would say about a paper before it is signed. Nothing here stops it; each
/// rule speaks of fields that the form has.
@Article({11, 12, 13, 15})
final class LetterAdvice {
    private static final Pattern LETTER_DATE =
            Pattern.compile("ลงวันที่\\s*(\\S+\\s+\\S+\\s+(?:พ\\.ศ\\.\\s*)?\\S+)");
    private static final Pattern FULL_STOP = Pattern.compile(".*[ก-๎]{4,}\\.");
    private static final Pattern POLITE = Pattern.compile("จึง(?:กราบ)?เรียนมา|ขอแสดงความนับถือ");
    private static final Pattern POWER = Pattern.compile("อาศัยอำนาจ|โดยอำนาจ|ตามความใน");

    private final Form form;
    private final Sketch sketch;
    private final SalutationTable table;
    private final SalutationRow row;
    private final List<Problem> problems = new ArrayList<>();

    /// @param row the row of the table for the addressees
    LetterAdvice(Form form, Sketch sketch, SalutationTable table, SalutationRow row) {
        this.form = form;
        this.sketch = sketch;
        this.table = table;
        this.row = row;
    }

    List<Problem> problems() {
        sketch.dated().ifPresent(this::judgeDay);
        if (FULL_STOP.matcher(sketch.subject()).matches()) {
            advise("subject", ProblemCode.SUBJECT_ENDS_IN_STOP);
        }
        if (form.kind() == FormKind.SEALED) {
            judgeSealed();
        } else {
            judgeSalutation();
        }
        judgeEnclosures();
        judgeLastSentence();
        judgePower();
        if (sketch.contact().isEmpty()) {
            advise("contact", ProblemCode.NO_CONTACT);
        }
        return List.copyOf(problems);
    }

    private void advise(String key, ProblemCode code, Object... found) {
        form.field(key).ifPresent(field -> problems.add(Problem.of(field, code, found)));
    }

    private void judgeDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            String name = day.getDayOfWeek() == DayOfWeek.SUNDAY ? "วันอาทิตย์" : "วันเสาร์";
            advise("dated", ProblemCode.WEEKEND, ThaiDate.printed(day), name);
        }
        earlierLetters()
                .filter(day::isBefore)
                .distinct()
                .forEach(
                        earlier ->
                                advise(
                                        "dated",
                                        ProblemCode.BEFORE_ITS_REFERENCE,
                                        ThaiDate.printed(day),
                                        ThaiDate.printed(earlier)));
        sketch.acting()
                .flatMap(Acting::authority)
                .filter(authority -> !authority.holds(day))
                .ifPresent(
                        authority ->
                                advise(
                                        "signatory",
                                        ProblemCode.OUTSIDE_ITS_AUTHORITY,
                                        authority.number().isEmpty()
                                                ? "คำสั่งมอบอำนาจ"
                                                : authority.number(),
                                        span(authority),
                                        ThaiDate.printed(day)));
    }

    /// The dates of the letters it refers to; a memo, which has no heading for them, names them in
    /// its text.
    private Stream<LocalDate> earlierLetters() {
        List<String> texts =
                form.field("references").isPresent() ? sketch.references() : sketch.body();
        return texts.stream()
                .flatMap(text -> LETTER_DATE.matcher(text).results())
                .map(written -> ThaiDate.parse(written.group(1)))
                .flatMap(Optional::stream);
    }

    private static String span(Acting.Authority authority) {
        String from =
                authority.from().map(day -> "ตั้งแต่วันที่ " + ThaiDate.printed(day)).orElse("");
        String to = authority.to().map(day -> "ถึงวันที่ " + ThaiDate.printed(day)).orElse("");
        return (from + " " + to).strip();
    }

    private void judgeSalutation() {
        if (sketch.to().isEmpty() || form.field("to").isEmpty()) {
            return;
        }
        boolean closes = form.field("closing").isPresent();
        if (closes && table.ofClosing(sketch.closing()).isEmpty()) {
            advise("closing", ProblemCode.CLOSING_UNUSUAL, sketch.closing());
        } else if (closes && !table.pair(sketch.opening(), sketch.closing())) {
            advise("to", ProblemCode.SALUTATION_DIFFERS, sketch.opening(), sketch.closing());
        }
        boolean usual =
                sketch.opening().equals(row.opening())
                        && (!closes || sketch.closing().equals(row.closing()));
        if (!row.everybody() && !usual) {
            advise("to", ProblemCode.ADDRESSEE_OF_HIGH_RANK, row.opening(), row.closing());
        }
        if (row.confirm()) {
            advise("to", ProblemCode.SALUTATION_TO_BE_CONFIRMED, row.name());
        }
    }

    private void judgeSealed() {
        sketch.body().stream()
                .map(POLITE::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> advise("body", ProblemCode.SEALED_AND_POLITE, found.group()));
    }

    private void judgeEnclosures() {
        boolean mentioned =
                sketch.body().stream().anyMatch(text -> text.contains("สิ่งที่ส่งมาด้วย"));
        if (mentioned && sketch.enclosures().isEmpty()) {
            advise("enclosures", ProblemCode.NOTHING_ENCLOSED);
        }
    }

    /// The last sentence takes up the opening word. Formulas that a person must confirm have
    /// endings of their own.
    private void judgeLastSentence() {
        boolean salutes = form.kind() == FormKind.EXTERNAL || form.kind() == FormKind.INTERNAL;
        boolean known = table.ofOpening(sketch.opening()).isPresent();
        if (sketch.body().isEmpty() || !salutes || !known || row.confirm()) {
            return;
        }
        String wanted = "จึง" + sketch.opening() + "มา";
        if (!sketch.body().getLast().contains(wanted)) {
            advise("body", ProblemCode.LAST_SENTENCE, wanted);
        }
    }

    private void judgePower() {
        boolean silent = sketch.body().stream().noneMatch(text -> POWER.matcher(text).find());
        if (form.kind() == FormKind.DIRECTIVE && !sketch.body().isEmpty() && silent) {
            advise("body", ProblemCode.NO_POWER_NAMED);
        }
    }
}
