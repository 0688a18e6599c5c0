package saraban.server.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.corpus.letter.ThaiMonth;
import saraban.server.page.FilledField;
import saraban.server.page.Input;
import saraban.server.page.Words;
import saraban.server.page.WrittenField;
import saraban.templates.Form;
import saraban.templates.FormReading;

/// A draft's fields as text to be read and compared.
final class WrittenFields {
    private static final FormReading UNJUDGED = new FormReading.Refused(List.of(), List.of());

    private WrittenFields() {}

    /// The fields in which something stands, in the order of the paper.
    static List<WrittenField> of(Form form, String fieldsJson) {
        return DraftFormFiller.fill(form, fieldsJson, UNJUDGED, true, "", DraftFormFiller::annexes)
                .stream()
                .map(filled -> new WrittenField(filled.field().label(), text(filled)))
                .filter(written -> !written.text().isBlank())
                .toList();
    }

    static Map<String, String> byLabel(Form form, String fieldsJson) {
        return of(form, fieldsJson).stream()
                .collect(
                        Collectors.toMap(
                                WrittenField::label,
                                WrittenField::text,
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static String text(FilledField filled) {
        return switch (filled.input()) {
            case Input.Text(var value) -> value;
            case Input.Lines(var value, _) -> value;
            case Input.Day(var day, int month, var year) ->
                    (day + " " + month(month) + " " + year).strip();
            case Input.Enclosures(var rows) ->
                    rows.stream()
                            .map(
                                    row ->
                                            Stream.of(row.title(), row.count(), row.unit())
                                                    .filter(part -> !part.isEmpty())
                                                    .collect(Collectors.joining(" ")))
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.joining("\n"));
            case Input.Rows(_, var rows) ->
                    rows.stream()
                            .map(
                                    row ->
                                            row.stream()
                                                    .filter(cell -> !cell.isEmpty())
                                                    .collect(Collectors.joining(" · ")))
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.joining("\n"));
            case Input.Signatory(var name, var position, var acting) ->
                    Stream.of(
                                    name,
                                    position,
                                    acting.mode(),
                                    acting.position(),
                                    acting.order(),
                                    acting.dated(),
                                    acting.from(),
                                    acting.to())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("\n"));
            case Input.Choice(var value, var options) ->
                    options.stream()
                            .filter(option -> option.value().equals(value))
                            .map(Input.Choice.Option::label)
                            .findFirst()
                            .orElse(value);
            case Input.Annexes(var rows, _) ->
                    rows.stream()
                            .flatMap(
                                    row ->
                                            row.options().stream()
                                                    .filter(
                                                            option ->
                                                                    option.value()
                                                                            .equals(row.value())))
                            .map(Input.Choice.Option::label)
                            .collect(Collectors.joining("\n"));
            case Input.Flag(boolean yes) -> yes ? Words.say("yes") : Words.say("no");
        };
    }

    private static String month(int month) {
        return month == 0 ? "" : ThaiMonth.values()[month - 1].fullName();
    }
}
