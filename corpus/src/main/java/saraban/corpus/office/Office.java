package saraban.corpus.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.AgencyCode;

/// The office whose letters a home keeps (ส่วนราชการเจ้าของหนังสือ).
///
/// @param name e.g. `ที่ว่าการอำเภอบ้านม่วง`
/// @param agency the code that its letters' numbers start with
/// @param unit the unit in charge (ส่วนราชการเจ้าของเรื่อง), where letters name one
/// @param place lines of its seat and address
/// @param emblem its own picture of the Garuda or seal
public record Office(
        String name,
        AgencyCode agency,
        Optional<String> unit,
        List<String> place,
        Optional<Path> emblem) {
    public Office {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an office needs a name");
        }
        place = List.copyOf(place);
    }
}
