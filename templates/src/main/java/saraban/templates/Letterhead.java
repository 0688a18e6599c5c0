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
public record Letterhead(
        String office, Optional<AgencyCode> agency, Optional<String> unit, List<String> place) {
    /// An office that has told nothing about itself yet.
    public static final Letterhead BLANK =
            new Letterhead("", Optional.empty(), Optional.empty(), List.of());

    public Letterhead {
        place = List.copyOf(place);
    }

    public static Letterhead of(Office office) {
        return new Letterhead(
                RelayDraft.issuer(office.name()),
                Optional.of(office.agency()),
                office.unit(),
                office.place());
    }
}
