package saraban.templates;

import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.office.Office;

/// What an office prints on its letters unless the clerk says otherwise.
///
/// @param office the agency in whose name its papers speak, e.g. `อำเภอบ้านม่วง`
/// @param agency code that its numbers start with
/// @param unit the unit in charge, first line of the contact block
/// @param place lines of its seat and address
/// @param salutations how its letters open and close
public record Letterhead(
        String office,
        Optional<AgencyCode> agency,
        Optional<String> unit,
        List<String> place,
        SalutationTable salutations) {
    /// An office that has told nothing about itself yet.
    public static final Letterhead BLANK =
            new Letterhead(
                    "", Optional.empty(), Optional.empty(), List.of(), SalutationTable.standard());

    public Letterhead {
        place = List.copyOf(place);
    }

    /// The letterhead of an office that opens and closes its letters by the table of the program.
    public static Letterhead of(Office office) {
        return of(office, SalutationTable.standard());
    }

    public static Letterhead of(Office office, SalutationTable salutations) {
        return new Letterhead(
                RelayDraft.issuer(office.name()),
                Optional.of(office.agency()),
                office.unit(),
                office.place(),
                salutations);
    }
}
