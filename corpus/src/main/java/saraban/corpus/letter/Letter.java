package saraban.corpus.letter;

import java.time.LocalDate;
import java.util.List;

/// A letter ready to be numbered: everything on its paper but the number.
///
/// @param form name of the form it is written on, e.g. `external-letter`
/// @param agency code that the number starts with
/// @param series the run that its number is taken from
/// @param place lines of the agency's seat and address, at the right of the head
/// @param dated the date printed on it
/// @param to addressees, joined on paper
/// @param body paragraphs, at least one
/// @param closing e.g. `ขอแสดงความนับถือ`
/// @param contact lines of the unit in charge at the foot
@Article(11)
public record Letter(
        String form,
        AgencyCode agency,
        Series series,
        List<String> place,
        LocalDate dated,
        String subject,
        List<String> to,
        List<Reference> references,
        List<Enclosure> enclosures,
        List<String> body,
        String closing,
        Signatory signatory,
        List<String> contact,
        Urgency urgency,
        Secrecy secrecy) {
    public Letter {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a letter needs a subject");
        }
        place = List.copyOf(place);
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException(
                    "a letter needs an addressee, found none for '" + subject + "'");
        }
        references = List.copyOf(references);
        enclosures = List.copyOf(enclosures);
        body = List.copyOf(body);
        if (body.isEmpty()) {
            throw new IllegalArgumentException(
                    "a letter needs a body, found none for '" + subject + "'");
        }
        contact = List.copyOf(contact);
    }

    /// The year whose register numbers this letter.
    public BuddhistYear year() {
        return BuddhistYear.of(dated);
    }
}
