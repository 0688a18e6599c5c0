package saraban.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Enclosure;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Reference;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.Urgency;

/// Reads the values of one filled form, field by field in the order of the paper. One reader reads
/// once.
final class LetterReader {
    private final Form form;
    private final Letterhead letterhead;
    private final Map<String, Object> values;
    private final FieldValues taken = new FieldValues();

    private final Secrecy secrecy;
    private final Urgency urgency;
    private final Optional<AgencyCode> agency;
    private final Series series;
    private final List<String> place;
    private final Optional<LocalDate> dated;
    private final String subject;
    private final List<String> to = new ArrayList<>();
    private Optional<String> salutation = Optional.empty();
    private final List<Reference> references;
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final List<Sketch.Item> items = new ArrayList<>();
    private final List<String> body;
    private final String closing;
    private String name = "";
    private List<String> position = List.of();
    private final List<String> contact;

    LetterReader(Form form, Letterhead letterhead, Map<String, Object> values) {
        this.form = form;
        this.letterhead = letterhead;
        this.values = values;
        secrecy = choice("secrecy", Secrecy::ofCode).orElse(Secrecy.NONE);
        urgency = choice("urgency", Urgency::ofCode).orElse(Urgency.NONE);
        agency = readAgency();
        series = readSeries();
        place = lines("place", letterhead.place());
        dated = readDate();
        subject = line("subject").orElse("");
        readAddressees();
        references = readReferences();
        readEnclosures();
        body = lines("body", List.of());
        closing = line("closing").orElse("");
        readSignatory();
        contact = readContact();
    }

    FormReading reading() {
        List<Problem> problems = taken.problems();
        List<Problem> advice = new ArrayList<>(unknownFields());
        advice.addAll(new LetterAdvice(form, sketch(), dated, salutation).problems());
        if (!problems.isEmpty()) {
            return new FormReading.Refused(problems, advice);
        }
        var signatory = new Signatory(name, position);
        var letter =
                new Letter(
                        form.name(),
                        agency.orElseThrow(),
                        series,
                        place,
                        dated.orElseThrow(),
                        subject,
                        to,
                        references,
                        enclosures,
                        body,
                        closing,
                        signatory,
                        contact,
                        urgency,
                        secrecy);
        return new FormReading.Whole(letter, advice);
    }

    Sketch sketch() {
        return new Sketch(
                agency.map(AgencyCode::printed).orElse(""),
                series,
                place,
                dated.map(ThaiDate::printed).orElse(""),
                subject,
                to,
                references.stream().map(Reference::text).toList(),
                items,
                body,
                closing,
                name,
                position,
                contact,
                urgency,
                secrecy);
    }

    private List<Problem> unknownFields() {
        return values.keySet().stream()
                .filter(key -> !key.equals("form") && !key.equals("circular"))
                .filter(key -> form.field(key).isEmpty())
                .map(key -> Problem.whole(ProblemCode.UNKNOWN_FIELD, key))
                .toList();
    }

    private Optional<String> line(String key) {
        Field field = form.need(key);
        Optional<String> written = taken.line(field, values.get(key)).or(field::preset);
        missing(field, written.isEmpty());
        return written;
    }

    private List<String> lines(String key, List<String> otherwise) {
        Field field = form.need(key);
        List<String> written = taken.lines(field, values.get(key));
        List<String> lines = written.isEmpty() ? otherwise : written;
        missing(field, lines.isEmpty());
        return lines;
    }

    private void missing(Field field, boolean absent) {
        if (absent && field.required()) {
            taken.note(field, ProblemCode.MISSING);
        }
    }

    private <T> Optional<T> choice(String key, Function<String, Optional<T>> ofCode) {
        Optional<String> written = line(key);
        Optional<T> chosen = written.flatMap(ofCode);
        if (written.isPresent() && chosen.isEmpty()) {
            taken.note(form.need(key), ProblemCode.NO_SUCH_CHOICE, written.get());
        }
        return chosen;
    }

    private Optional<AgencyCode> readAgency() {
        Field field = form.need("agency");
        Optional<String> written = taken.line(field, values.get("agency"));
        if (written.isEmpty()) {
            missing(field, letterhead.agency().isEmpty());
            return letterhead.agency();
        }
        Optional<AgencyCode> code = AgencyCode.parse(written.get());
        if (code.isEmpty()) {
            taken.note(field, ProblemCode.NO_SUCH_AGENCY, written.get());
        }
        return code;
    }

    private Series readSeries() {
        boolean circular =
                form.field("circular")
                        .map(field -> taken.flag(field, values.get("circular")))
                        .orElse(form.series() == Series.CIRCULAR);
        return circular ? Series.CIRCULAR : Series.ORDINARY;
    }

    private Optional<LocalDate> readDate() {
        Optional<String> written = line("dated");
        Optional<LocalDate> day = written.flatMap(ThaiDate::parse);
        if (written.isPresent() && day.isEmpty()) {
            taken.note(form.need("dated"), ProblemCode.NO_SUCH_DATE, written.get());
        }
        return day;
    }

    private void readAddressees() {
        for (String line : lines("to", List.of())) {
            Optional<String> opening = Salutation.openingOf(line);
            salutation = salutation.or(() -> opening);
            to.add(opening.map(word -> line.substring(word.length()).strip()).orElse(line));
        }
    }

    private List<Reference> readReferences() {
        Field field = form.need("references");
        List<Reference> read =
                taken.objects(field, values.get("references"), "text").stream()
                        .flatMap(entry -> taken.line(field, entry.get("text")).stream())
                        .map(Reference::new)
                        .toList();
        missing(field, read.isEmpty());
        return read;
    }

    private void readEnclosures() {
        Field field = form.need("enclosures");
        List<Map<?, ?>> entries = taken.objects(field, values.get("enclosures"), "title");
        missing(field, entries.isEmpty());
        for (int i = 0; i < entries.size(); i++) {
            readEnclosure(field, entries.get(i), i + 1);
        }
    }

    private void readEnclosure(Field field, Map<?, ?> entry, int place) {
        String title = taken.line(field, entry.get("title")).orElse("");
        int count = taken.count(field, entry.get("count"));
        String unit = taken.line(field, entry.get("unit")).orElse("");
        items.add(
                new Sketch.Item(
                        title, count > 0 && !unit.isEmpty() ? Sketch.quantity(count, unit) : ""));
        if (title.isEmpty()) {
            taken.note(field, ProblemCode.ENCLOSURE_WITHOUT_TITLE, place);
        } else if (count < 1) {
            taken.note(field, ProblemCode.ENCLOSURE_WITHOUT_QUANTITY, title);
        } else if (unit.isEmpty()) {
            taken.note(field, ProblemCode.ENCLOSURE_WITHOUT_UNIT, title);
        } else {
            enclosures.add(new Enclosure(title, count, unit));
        }
    }

    private void readSignatory() {
        Field field = form.need("signatory");
        List<Map<?, ?>> entries = taken.objects(field, values.get("signatory"), "name");
        missing(field, entries.isEmpty());
        if (entries.isEmpty()) {
            return;
        }
        name = taken.line(field, entries.getFirst().get("name")).orElse("");
        position = taken.lines(field, entries.getFirst().get("position"));
        if (name.isEmpty()) {
            taken.note(field, ProblemCode.SIGNATORY_WITHOUT_NAME);
        }
        if (position.isEmpty()) {
            taken.note(field, ProblemCode.SIGNATORY_WITHOUT_POSITION);
        }
    }

    private List<String> readContact() {
        List<String> contact = new ArrayList<>(lines("contact", List.of()));
        Optional<String> unit = line("unit").or(letterhead::unit);
        if (unit.isPresent() && !contact.contains(unit.get())) {
            contact.addFirst(unit.get());
        }
        return contact;
    }
}
