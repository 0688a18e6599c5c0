package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.letter.ThaiMonth;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.Registry;
import saraban.corpus.workflow.DraftId;
import saraban.server.page.Input;

/// What a request asks for, read once into types. What names nothing is answered as a page that
/// does not exist.
final class Asked {
    private static final int LONGEST = 1_000;

    private Asked() {}

    static DraftId draft(Context ctx) {
        return DraftId.parse(ctx.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    static DocumentId document(Context ctx) {
        return DocumentId.parse(ctx.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    static EntryId entry(Context ctx) {
        return new EntryId(positive(ctx, "id"));
    }

    /// A number of the path, from 1.
    static int positive(Context ctx, String name) {
        return number(ctx.pathParam(name))
                .filter(value -> value > 0)
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    /// A number of the address, in digits of either kind.
    static Optional<Integer> queryNumber(Context ctx, String name) {
        return number(Optional.ofNullable(ctx.queryParam(name)).orElse(""));
    }

    /// The Buddhist year of the address, if one is asked for.
    static Optional<BuddhistYear> year(Context ctx) {
        if (query(ctx, "year").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                queryNumber(ctx, "year")
                        .filter(number -> number >= 2300 && number <= 2800)
                        .map(BuddhistYear::new)
                        .orElseThrow(() -> new NotFoundResponse(ctx.path())));
    }

    /// The registry of the address, the central one where none is named.
    static Registry registry(Context ctx) {
        String name = query(ctx, "registry");
        if (name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
            throw new NotFoundResponse(ctx.path());
        }
        return new Registry(name);
    }

    /// A text of the address, empty where there is none.
    static String query(Context ctx, String name) {
        return cut(ctx.queryParam(name));
    }

    /// One line of a form, empty where there is none.
    static String line(Context ctx, String name) {
        return cut(ctx.formParam(name));
    }

    static Optional<Integer> formNumber(Context ctx, String name) {
        return number(line(ctx, name));
    }

    /// The three parts of a date as they were typed.
    static Input.Day day(Context ctx, String name) {
        int month = formNumber(ctx, name + ".month").filter(number -> number <= 12).orElse(0);
        return new Input.Day(line(ctx, name + ".day"), month, line(ctx, name + ".year"));
    }

    /// The date that three parts name, if the calendar has it.
    static Optional<LocalDate> date(Input.Day day) {
        if (day.month() == 0) {
            return Optional.empty();
        }
        String month = ThaiMonth.values()[day.month() - 1].fullName();
        return ThaiDate.parse(day.day() + " " + month + " " + day.year());
    }

    /// Values of a form by name, without its seal.
    static Map<String, List<String>> form(Context ctx) {
        return ctx.formParamMap();
    }

    private static Optional<Integer> number(String text) {
        String digits = ThaiDigits.toArabic(text).strip();
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static String cut(String text) {
        if (text == null) {
            return "";
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
    }
}
