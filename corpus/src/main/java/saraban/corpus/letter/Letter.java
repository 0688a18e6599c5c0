package saraban.corpus.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A letter, or any other paper of the six kinds, ready to be numbered: everything on its paper but
/// the number. What its form has no field for is empty.
///
/// @param form name of the form it is written on, e.g. `external-letter`
/// @param office the agency in whose name it speaks, e.g. `อำเภอบ้านม่วง`
/// @param agency code that the number starts with, and in whose register it stands
/// @param series the run that its number is taken from
/// @param place lines of the agency's seat and address, at the right of the head
/// @param dated the date printed on it
/// @param subject what the register shows
/// @param to addressees, joined on paper
/// @param opening the word before the addressees, e.g. `เรียน`; empty on papers without them
/// @param body paragraphs
/// @param closing e.g. `ขอแสดงความนับถือ`
/// @param unit the unit in charge
/// @param contact lines of the unit in charge at the foot
/// @param copies who gets a copy (สำเนาส่ง)
/// @param annexes plans printed behind it
/// @param particulars what stands in the fields that this form alone has, by key
@Article({11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26})
public record Letter(
        String form,
        String office,
        AgencyCode agency,
        Series series,
        List<String> place,
        LocalDate dated,
        String subject,
        List<String> to,
        List<Reference> references,
        List<Enclosure> enclosures,
        String opening,
        List<String> body,
        String closing,
        Optional<Signatory> signatory,
        String unit,
        List<String> contact,
        List<String> copies,
        List<Annex> annexes,
        Urgency urgency,
        Secrecy secrecy,
        Map<String, Particular> particulars) {
    public Letter {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a letter needs a subject");
        }
        place = List.copyOf(place);
        to = List.copyOf(to);
        references = List.copyOf(references);
        enclosures = List.copyOf(enclosures);
        body = List.copyOf(body);
        contact = List.copyOf(contact);
        copies = List.copyOf(copies);
        annexes = List.copyOf(annexes);
        particulars = Map.copyOf(particulars);
    }

    /// The same letter with these plans behind it.
    public Letter withAnnexes(List<Annex> behind) {
        return new Letter(
                form,
                office,
                agency,
                series,
                place,
                dated,
                subject,
                to,
                references,
                enclosures,
                opening,
                body,
                closing,
                signatory,
                unit,
                contact,
                copies,
                behind,
                urgency,
                secrecy,
                particulars);
    }

    /// The year whose register numbers this letter.
    public BuddhistYear year() {
        return BuddhistYear.of(dated);
    }

    /// The number that its series gives it.
    public LetterNumber numbered(int ordinal) {
        return LetterNumber.of(agency, series, year(), ordinal);
    }
}
