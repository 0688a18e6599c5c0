package saraban.templates;

import java.util.List;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.Urgency;

/// A letter as far as it is written: any part may still be empty. What a preview shows, and what
/// every letter is turned into before it is printed.
///
/// @param agency the agency's code as printed, e.g. `สน ๐๐๒๓.๒`
/// @param dated the date as printed
/// @param references their texts
/// @param name the signatory's
/// @param position lines under the name
public record Sketch(
        String agency,
        Series series,
        List<String> place,
        String dated,
        String subject,
        List<String> to,
        List<String> references,
        List<Item> enclosures,
        List<String> body,
        String closing,
        String name,
        List<String> position,
        List<String> contact,
        Urgency urgency,
        Secrecy secrecy) {
    /// One thing sent along.
    ///
    /// @param quantity e.g. `จำนวน 1 ชุด`; empty while it is unknown
    public record Item(String title, String quantity) {}

    public Sketch {
        place = List.copyOf(place);
        to = List.copyOf(to);
        references = List.copyOf(references);
        enclosures = List.copyOf(enclosures);
        body = List.copyOf(body);
        position = List.copyOf(position);
        contact = List.copyOf(contact);
    }

    /// A whole letter as a sketch.
    public static Sketch of(Letter letter) {
        return new Sketch(
                letter.agency().printed(),
                letter.series(),
                letter.place(),
                ThaiDate.printed(letter.dated()),
                letter.subject(),
                letter.to(),
                letter.references().stream().map(reference -> reference.text()).toList(),
                letter.enclosures().stream()
                        .map(one -> new Item(one.title(), quantity(one.count(), one.unit())))
                        .toList(),
                letter.body(),
                letter.closing(),
                letter.signatory().name(),
                letter.signatory().position(),
                letter.contact(),
                letter.urgency(),
                letter.secrecy());
    }

    static String quantity(int count, String unit) {
        return "จำนวน " + count + " " + unit;
    }
}
