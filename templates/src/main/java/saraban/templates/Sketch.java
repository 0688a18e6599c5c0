package saraban.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.Acting;
import saraban.corpus.letter.Annex;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Particular;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.Urgency;

/// A letter as far as it is written: any part may still be empty. What a preview shows, and what
/// every letter is turned into before it is printed.
///
/// @param office the agency in whose name it speaks
/// @param agency the agency's code as printed, e.g. `สน ๐๐๒๓.๒`
/// @param references their texts
/// @param name the signatory's
/// @param position lines under the name, with the words of one who acts for another
/// @param annexes plans printed behind it
/// @param particulars what stands in the fields that its form alone has, by key
public record Sketch(
        String office,
        String agency,
        Series series,
        List<String> place,
        Optional<LocalDate> dated,
        String subject,
        List<String> to,
        List<String> references,
        List<Item> enclosures,
        String opening,
        List<String> body,
        String closing,
        String name,
        List<String> position,
        Optional<Acting> acting,
        String unit,
        List<String> contact,
        List<String> copies,
        List<Annex> annexes,
        Urgency urgency,
        Secrecy secrecy,
        Map<String, Particular> particulars) {
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
        copies = List.copyOf(copies);
        annexes = List.copyOf(annexes);
        particulars = Map.copyOf(particulars);
    }

    /// A whole letter as a sketch.
    public static Sketch of(Letter letter) {
        return new Sketch(
                letter.office(),
                letter.agency().printed(),
                letter.series(),
                letter.place(),
                Optional.of(letter.dated()),
                letter.subject(),
                letter.to(),
                letter.references().stream().map(reference -> reference.text()).toList(),
                letter.enclosures().stream()
                        .map(one -> new Item(one.title(), quantity(one.count(), one.unit())))
                        .toList(),
                letter.opening(),
                letter.body(),
                letter.closing(),
                letter.signatory().map(Signatory::name).orElse(""),
                letter.signatory().map(Signatory::lines).orElse(List.of()),
                letter.signatory().flatMap(Signatory::acting),
                letter.unit(),
                letter.contact(),
                letter.copies(),
                letter.annexes(),
                letter.urgency(),
                letter.secrecy(),
                letter.particulars());
    }

    static String quantity(int count, String unit) {
        return "จำนวน " + count + " " + unit;
    }
}
