package saraban.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.Acting;
import saraban.corpus.letter.ActingMode;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.ThaiDate;

/// Reads who signs, and for whom.
///
/// @param position lines of the own position
@Article(11)
record SignatoryReader(String name, List<String> position, Optional<Acting> acting) {
    private static final SignatoryReader NOBODY =
            new SignatoryReader("", List.of(), Optional.empty());

    static SignatoryReader read(FilledForm filled) {
        List<Map<?, ?>> entries = filled.objects("signatory", "name");
        return filled.form()
                .field("signatory")
                .filter(_ -> !entries.isEmpty())
                .map(field -> read(filled.taken(), field, entries.getFirst()))
                .orElse(NOBODY);
    }

    private static SignatoryReader read(FieldValues taken, Field field, Map<?, ?> entry) {
        String name = taken.line(field, entry.get("name")).orElse("");
        List<String> position = taken.lines(field, entry.get("position"));
        if (name.isEmpty()) {
            taken.note(field, ProblemCode.SIGNATORY_WITHOUT_NAME);
        }
        if (position.isEmpty()) {
            taken.note(field, ProblemCode.SIGNATORY_WITHOUT_POSITION);
        }
        Optional<Acting> acting =
                entry.get("acting") instanceof Map<?, ?> given
                        ? acting(taken, field, given)
                        : Optional.empty();
        return new SignatoryReader(name, position, acting);
    }

    private static Optional<Acting> acting(FieldValues taken, Field field, Map<?, ?> given) {
        Optional<String> phrase = taken.line(field, given.get("mode"));
        Optional<String> position = taken.line(field, given.get("for"));
        if (phrase.isEmpty()) {
            if (position.isPresent()) {
                taken.note(field, ProblemCode.ACTING_WITHOUT_MODE, position.get());
            }
            return Optional.empty();
        }
        Optional<ActingMode> mode = ActingMode.ofPrinted(phrase.get());
        if (mode.isEmpty()) {
            taken.note(field, ProblemCode.NO_SUCH_CHOICE, phrase.get());
        }
        if (position.isEmpty()) {
            taken.note(field, ProblemCode.ACTING_FOR_NOBODY, phrase.get());
        }
        Optional<Acting.Authority> authority =
                given.get("authority") instanceof Map<?, ?> order
                        ? authority(taken, field, order)
                        : Optional.empty();
        return mode.isPresent() && position.isPresent()
                ? Optional.of(new Acting(mode.get(), position.get(), authority))
                : Optional.empty();
    }

    private static Optional<Acting.Authority> authority(
            FieldValues taken, Field field, Map<?, ?> order) {
        String number = taken.line(field, order.get("number")).orElse("");
        Optional<LocalDate> dated = day(taken, field, order.get("dated"));
        Optional<LocalDate> from = day(taken, field, order.get("from"));
        Optional<LocalDate> to = day(taken, field, order.get("to"));
        boolean nothing = number.isEmpty() && dated.or(() -> from).or(() -> to).isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(new Acting.Authority(number, dated, from, to));
    }

    private static Optional<LocalDate> day(FieldValues taken, Field field, Object value) {
        Optional<String> written = taken.line(field, value);
        Optional<LocalDate> day = written.flatMap(ThaiDate::parse);
        if (written.isPresent() && day.isEmpty()) {
            taken.note(field, ProblemCode.NO_SUCH_DATE, written.get());
        }
        return day;
    }

    /// All lines under the name.
    List<String> lines() {
        return Signatory.lines(position, acting);
    }

    /// The signatory; empty where the form has none.
    Optional<Signatory> whole() {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Signatory(name, position, acting));
    }
}
