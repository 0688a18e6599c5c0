package saraban.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.templates.internal.jackson.Json;
import saraban.templates.internal.jackson.MalformedJsonException;

/// Reads a table of salutations, and says in Thai what is wrong with it, row by row.
final class SalutationReader {
    private final List<String> sentences = new ArrayList<>();
    private final Map<String, Integer> rowOfPattern = new HashMap<>();

    private SalutationReader() {}

    static SalutationReading read(String json) {
        var reader = new SalutationReader();
        List<SalutationRow> rows = reader.rows(json);
        long everybody = rows.stream().filter(SalutationRow::everybody).count();
        if (reader.sentences.isEmpty() && everybody == 0) {
            reader.say(SalutationFault.NO_ROW_FOR_EVERYBODY);
        }
        return reader.sentences.isEmpty()
                ? new SalutationReading.Whole(new SalutationTable(rows))
                : new SalutationReading.Refused(reader.sentences);
    }

    private List<SalutationRow> rows(String json) {
        List<SalutationRow> rows = new ArrayList<>();
        try {
            if (Json.object("salutations", json).get("rows") instanceof List<?> entries) {
                for (int i = 0; i < entries.size(); i++) {
                    row(entries.get(i), i + 1).ifPresent(rows::add);
                }
            } else {
                say(SalutationFault.NO_ROWS);
            }
        } catch (MalformedJsonException e) {
            say(SalutationFault.NOT_JSON, e.place());
        }
        return rows;
    }

    private Optional<SalutationRow> row(Object entry, int place) {
        if (!(entry instanceof Map<?, ?> values)) {
            say(SalutationFault.NO_ROW, place);
            return Optional.empty();
        }
        String opening = text(values, "opening");
        String closing = text(values, "closing");
        List<String> addressees = texts(values, "addressees");
        need(addressees.isEmpty(), place, "ผู้รับ");
        need(opening.isEmpty(), place, "คำขึ้นต้น");
        need(closing.isEmpty(), place, "คำลงท้าย");
        addressees.forEach(pattern -> judge(pattern, place));
        if (addressees.isEmpty() || opening.isEmpty() || closing.isEmpty()) {
            return Optional.empty();
        }
        String envelope = text(values, "envelope");
        return Optional.of(
                new SalutationRow(
                        text(values, "name"),
                        addressees,
                        opening,
                        text(values, "you"),
                        texts(values, "writer"),
                        closing,
                        envelope.isEmpty() ? opening : envelope,
                        Boolean.TRUE.equals(values.get("confirm"))));
    }

    private void judge(String pattern, int place) {
        if (pattern.indexOf('*') >= 0 && pattern.indexOf('*') != pattern.length() - 1) {
            say(SalutationFault.STAR_WITHIN, place, pattern);
        }
        Integer before = rowOfPattern.putIfAbsent(pattern, place);
        if (before != null) {
            say(SalutationFault.ADDRESSEE_TWICE, pattern, before, place);
        }
    }

    private void need(boolean absent, int place, String column) {
        if (absent) {
            say(SalutationFault.ROW_LACKS, place, column);
        }
    }

    private void say(SalutationFault fault, Object... found) {
        sentences.add(fault.sentence(found));
    }

    private static String text(Map<?, ?> values, String key) {
        return values.get(key) instanceof String text ? ThaiTyping.clean(text) : "";
    }

    private static List<String> texts(Map<?, ?> values, String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .map(Object::toString)
                        .map(ThaiTyping::clean)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }
}
