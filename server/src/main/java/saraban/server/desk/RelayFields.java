package saraban.server.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.Acting;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Office;
import saraban.templates.Form;
import saraban.templates.RelayDraft;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Fills a covering letter: the office's own lines; subject, enclosure and sentences from the
/// letter that is passed on; who signs and whom to ask as in the letter that the office issued
/// last; who it goes to as it is said, else the first usual addressee of the form. All of it is for
/// the clerk to change.
final class RelayFields {
    private RelayFields() {}

    static String of(
            Document parent,
            Form form,
            Office office,
            Optional<Letter> last,
            List<String> to,
            LocalDate today) {
        String filled =
                RelayDraft.fields(
                        parent(parent),
                        office.name(),
                        RelayDraft.Direction.DOWNWARD,
                        to.isEmpty() ? usual(form) : to,
                        today);
        var fields = (ObjectNode) JsonMapper.shared().readTree(filled);
        fields.put("agency", office.agency().printed());
        office.place().forEach(fields.putArray("place")::add);
        last.ifPresent(letter -> sign(fields, letter));
        return fields.toString();
    }

    private static RelayDraft.Parent parent(Document document) {
        RecordFields known = document.fields();
        return new RelayDraft.Parent(
                known.number().flatMap(LetterNumber::parse),
                known.dated(),
                known.from().orElse(""),
                known.subject().orElse(document.name()),
                known.urgency().orElse(Urgency.NONE),
                known.secrecy());
    }

    private static List<String> usual(Form form) {
        return form.field("to").stream()
                .flatMap(field -> field.options().stream())
                .limit(1)
                .toList();
    }

    private static void sign(ObjectNode fields, Letter last) {
        last.signatory().ifPresent(signatory -> sign(fields, signatory));
        last.contact().forEach(fields.putArray("contact")::add);
    }

    private static void sign(ObjectNode fields, Signatory signatory) {
        ObjectNode written = fields.putObject("signatory").put("name", signatory.name());
        signatory.position().forEach(written.putArray("position")::add);
        signatory.acting().ifPresent(acting -> act(written.putObject("acting"), acting));
    }

    private static void act(ObjectNode written, Acting acting) {
        written.put("mode", acting.mode().printed()).put("for", acting.position());
        acting.authority()
                .ifPresent(
                        order -> {
                            ObjectNode named = written.putObject("authority");
                            named.put("number", order.number());
                            order.dated().ifPresent(day -> named.put("dated", day.toString()));
                            order.from().ifPresent(day -> named.put("from", day.toString()));
                            order.to().ifPresent(day -> named.put("to", day.toString()));
                        });
    }
}
