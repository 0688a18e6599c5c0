package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import saraban.corpus.letter.ThaiDigits;

/// Raw JSON values on their way into a letter: each is taken as what its field asks for, and what
/// is wrong with it is noted.
final class FieldValues {
    private static final int MOST_ENTRIES = 200;

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void note(Field field, ProblemCode code, Object... found) {
        problems.add(Problem.of(field, code, found));
    }

    /// One line of text; empty when blank or of a wrong kind.
    Optional<String> line(Field field, Object value) {
        return written(field, value).map(text -> checked(field, text.replace('\n', ' ')));
    }

    /// Texts from a list, or from one text with a line for each.
    List<String> lines(Field field, Object value) {
        return entries(field, value).stream()
                .flatMap(entry -> written(field, entry).stream())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> checked(field, line))
                .toList();
    }

    /// Objects from a list; a text stands for an object with it under `key`; blank entries are left
    /// out.
    List<Map<?, ?>> objects(Field field, Object value, String key) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Object entry : entries(field, value)) {
            switch (entry) {
                case Map<?, ?> object -> objects.add(object);
                case String text -> objects.add(Map.of(key, text));
                default -> note(field, ProblemCode.WRONG_KIND);
            }
        }
        objects.removeIf(FieldValues::blank);
        return objects;
    }

    /// A count in digits of either kind; 0 when there is none.
    int count(Field field, Object value) {
        String digits = ThaiDigits.toArabic(written(field, value).orElse(""));
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    /// Yes or no; the preset when absent.
    boolean flag(Field field, Object value) {
        return switch (value) {
            case null -> field.preset().map(Boolean::parseBoolean).orElse(false);
            case Boolean truth -> truth;
            case String text when List.of("true", "on", "yes").contains(text) -> true;
            case String text when List.of("false", "off", "no", "").contains(text) -> false;
            default -> {
                note(field, ProblemCode.WRONG_KIND);
                yield false;
            }
        };
    }

    private Optional<String> written(Field field, Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case String text ->
                    Optional.of(ThaiTyping.clean(text)).filter(clean -> !clean.isEmpty());
            case Number number -> Optional.of(number.toString());
            default -> {
                note(field, ProblemCode.WRONG_KIND);
                yield Optional.empty();
            }
        };
    }

    private List<?> entries(Field field, Object value) {
        List<?> entries =
                switch (value) {
                    case null -> List.of();
                    case List<?> list -> list.stream().filter(Objects::nonNull).toList();
                    default -> List.of(value);
                };
        if (entries.size() > MOST_ENTRIES) {
            note(field, ProblemCode.TOO_MANY, MOST_ENTRIES, entries.size());
            return entries.subList(0, MOST_ENTRIES);
        }
        return entries;
    }

    private static boolean blank(Map<?, ?> entry) {
        return entry.values().stream()
                .allMatch(value -> value == null || value.toString().isBlank());
    }

    private String checked(Field field, String text) {
        int length = text.codePointCount(0, text.length());
        if (field.maxLength() > 0 && length > field.maxLength()) {
            note(field, ProblemCode.TOO_LONG, field.maxLength(), length);
        }
        ThaiTyping.unprintable(text)
                .ifPresent(found -> note(field, ProblemCode.UNPRINTABLE, found));
        ThaiTyping.strayMark(text).ifPresent(found -> note(field, ProblemCode.STRAY_MARK, found));
        ThaiTyping.doubleMark(text).ifPresent(found -> note(field, ProblemCode.DOUBLE_MARK, found));
        return text;
    }
}
