package saraban.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Annex;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Particular;
import saraban.corpus.letter.Reference;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Urgency;

/// Reads the values of one filled form. One reader reads once.
final class LetterReader {
    private final FilledForm filled;
    private final Letterhead letterhead;

    private final Secrecy secrecy;
    private final Urgency urgency;
    private final String office;
    private final Optional<AgencyCode> agency;
    private final Series series;
    private final List<String> place;
    private final Optional<LocalDate> dated;
    private final String subject;
    private final AddresseeReader addressees;
    private final List<Reference> references;
    private final EnclosureReader enclosures;
    private final SalutationChoice salutation;
    private final List<String> body;
    private final SignatoryReader signatory;
    private final String unit;
    private final List<String> contact;
    private final List<String> copies;
    private final List<Annex> annexes;
    private final Map<String, Particular> particulars;

    LetterReader(Form form, Letterhead letterhead, Map<String, Object> values) {
        this.filled = new FilledForm(form, values);
        this.letterhead = letterhead;
        secrecy = filled.choice("secrecy", Secrecy::ofCode).orElse(Secrecy.NONE);
        urgency = filled.choice("urgency", Urgency::ofCode).orElse(Urgency.NONE);
        office = given("office").orElse(letterhead.office());
        agency = readAgency();
        series = readSeries(form);
        place = filled.lines("place", letterhead.place());
        dated = filled.day("dated");
        subject = filled.line("subject").orElse("");
        addressees = AddresseeReader.read(filled, letterhead.salutations());
        references = readReferences();
        enclosures = EnclosureReader.read(filled);
        salutation = readSalutation(form);
        body = filled.lines("body", List.of());
        signatory = SignatoryReader.read(filled);
        unit = filled.line("unit").or(letterhead::unit).orElse("");
        contact = readContact();
        copies = filled.lines("copies", List.of());
        annexes = AnnexReader.read(filled);
        particulars = ParticularReader.read(filled);
    }

    FormReading reading() {
        List<Problem> problems = filled.problems();
        List<Problem> advice = new ArrayList<>(filled.unknown());
        advice.addAll(
                new LetterAdvice(
                                filled.form(), sketch(), letterhead.salutations(), salutation.row())
                        .problems());
        return problems.isEmpty()
                ? new FormReading.Whole(letter(), advice)
                : new FormReading.Refused(problems, advice);
    }

    private Letter letter() {
        return new Letter(
                filled.form().name(),
                office,
                agency.orElseThrow(),
                series,
                place,
                dated.orElseThrow(),
                subject,
                addressees.to(),
                references,
                enclosures.whole(),
                salutation.opening(),
                body,
                salutation.closing(),
                signatory.whole(),
                unit,
                contact,
                copies,
                annexes,
                urgency,
                secrecy,
                particulars);
    }

    Sketch sketch() {
        return new Sketch(
                office,
                agency.map(AgencyCode::printed).orElse(""),
                series,
                place,
                dated,
                subject,
                addressees.to(),
                references.stream().map(Reference::text).toList(),
                enclosures.items(),
                salutation.opening(),
                body,
                salutation.closing(),
                signatory.name(),
                signatory.lines(),
                signatory.acting(),
                unit,
                contact,
                copies,
                annexes,
                urgency,
                secrecy,
                particulars);
    }

    /// A line that may be given whether the form shows a field for it or not.
    private Optional<String> given(String key) {
        return filled.taken().line(shown(key), filled.value(key));
    }

    private Field shown(String key) {
        return filled.form().field(key).orElseGet(() -> SharedKeys.hidden(key));
    }

    private Optional<AgencyCode> readAgency() {
        Optional<String> written = given("agency");
        if (written.isEmpty()) {
            filled.missing(shown("agency"), letterhead.agency().isEmpty());
            return letterhead.agency();
        }
        Optional<AgencyCode> code = AgencyCode.parse(written.get());
        if (code.isEmpty()) {
            filled.taken().note(shown("agency"), ProblemCode.NO_SUCH_AGENCY, written.get());
        }
        return code;
    }

    private SalutationChoice readSalutation(Form form) {
        return SalutationChoice.of(
                form,
                letterhead.salutations(),
                addressees.to(),
                addressees.opening().or(() -> given("opening")),
                form.field("closing").flatMap(_ -> given("closing")));
    }

    private Series readSeries(Form form) {
        if (!form.series().coded()) {
            return form.series();
        }
        boolean circular =
                form.field("circular")
                        .map(field -> filled.taken().flag(field, filled.value("circular")))
                        .orElse(form.series() == Series.CIRCULAR);
        return circular ? Series.CIRCULAR : Series.ORDINARY;
    }

    private List<Reference> readReferences() {
        return filled.form()
                .field("references")
                .map(
                        field ->
                                filled.objects("references", "text").stream()
                                        .flatMap(
                                                entry ->
                                                        filled
                                                                .taken()
                                                                .line(field, entry.get("text"))
                                                                .stream())
                                        .map(Reference::new)
                                        .toList())
                .orElse(List.of());
    }

    private List<String> readContact() {
        List<String> contact = new ArrayList<>(filled.lines("contact", List.of()));
        boolean shown = filled.form().field("contact").isPresent();
        if (shown && !unit.isEmpty() && !contact.contains(unit)) {
            contact.addFirst(unit);
        }
        return contact;
    }
}
