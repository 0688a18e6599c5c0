package saraban.templates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.ThaiDate;

/// What a careful reader would say about a letter before it is signed. Nothing here stops it.
@Article(11)
final class LetterAdvice {
    private static final Pattern LETTER_DATE =
            Pattern.compile("ลงวันที่\\s*(\\S+\\s+\\S+\\s+\\S+)");
    private static final Pattern FULL_STOP = Pattern.compile(".*[ก-๎]{4,}\\.");

    private final Form form;
    private final Sketch sketch;
    private final Optional<String> salutation;
    private final List<Problem> problems = new ArrayList<>();

    LetterAdvice(Form form, Sketch sketch, Optional<String> salutation) {
        this.form = form;
        this.sketch = sketch;
        this.salutation = salutation;
    }

    List<Problem> problems() {
        sketch.dated().ifPresent(this::judgeDay);
        if (FULL_STOP.matcher(sketch.subject()).matches()) {
            advise("subject", ProblemCode.SUBJECT_ENDS_IN_STOP);
        }
        judgeAddressee();
        judgeEnclosures();
        judgeLastSentence();
        if (!sketch.closing().isEmpty() && pair().isEmpty()) {
            advise("closing", ProblemCode.CLOSING_UNUSUAL, sketch.closing());
        }
        if (sketch.contact().isEmpty()) {
            advise("contact", ProblemCode.NO_CONTACT);
        }
        return List.copyOf(problems);
    }

    private void advise(String key, ProblemCode code, Object... found) {
        form.field(key).ifPresent(field -> problems.add(Problem.of(field, code, found)));
    }

    private Optional<Salutation> pair() {
        return Salutation.ofClosing(sketch.closing());
    }

    private void judgeDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            String name = day.getDayOfWeek() == DayOfWeek.SUNDAY ? "วันอาทิตย์" : "วันเสาร์";
            advise("dated", ProblemCode.WEEKEND, ThaiDate.printed(day), name);
        }
        for (String reference : sketch.references()) {
            Matcher written = LETTER_DATE.matcher(reference);
            Optional<LocalDate> earlier =
                    written.find() ? ThaiDate.parse(written.group(1)) : Optional.empty();
            if (earlier.filter(day::isBefore).isPresent()) {
                advise(
                        "dated",
                        ProblemCode.BEFORE_ITS_REFERENCE,
                        ThaiDate.printed(day),
                        ThaiDate.printed(earlier.get()));
            }
        }
    }

    private void judgeAddressee() {
        if (salutation.isPresent()
                && pair().isPresent()
                && !pair().get().opening().equals(salutation.get())) {
            advise(
                    "to",
                    ProblemCode.SALUTATION_DIFFERS,
                    salutation.get(),
                    sketch.closing(),
                    pair().get().opening());
        }
        boolean high = sketch.to().stream().anyMatch(Salutation.HIGH_RANK::contains);
        if (high && pair().filter(Salutation.HIGH_REGARDS::equals).isEmpty()) {
            advise(
                    "to",
                    ProblemCode.ADDRESSEE_OF_HIGH_RANK,
                    Salutation.HIGH_REGARDS.opening(),
                    Salutation.HIGH_REGARDS.closing());
        }
    }

    private void judgeEnclosures() {
        boolean mentioned =
                sketch.body().stream().anyMatch(text -> text.contains("สิ่งที่ส่งมาด้วย"));
        if (mentioned && sketch.enclosures().isEmpty()) {
            advise("enclosures", ProblemCode.NOTHING_ENCLOSED);
        }
    }

    private void judgeLastSentence() {
        if (sketch.body().isEmpty() || pair().isEmpty()) {
            return;
        }
        String wanted = pair().get().lastSentence();
        if (!sketch.body().getLast().contains(wanted)) {
            advise("body", ProblemCode.LAST_SENTENCE, wanted);
        }
    }
}
