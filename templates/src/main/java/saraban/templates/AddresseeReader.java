package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads whom a letter goes to; an opening word before one of them is taken off.
///
/// @param to addressees without opening words
/// @param opening the first opening word that was written before one
record AddresseeReader(List<String> to, Optional<String> opening) {
    static AddresseeReader read(FilledForm filled, SalutationTable table) {
        List<String> to = new ArrayList<>();
        Optional<String> first = Optional.empty();
        for (String line : filled.lines("to", List.of())) {
            Optional<String> opening = table.openingBefore(line);
            first = first.or(() -> opening);
            to.add(opening.map(word -> line.substring(word.length()).strip()).orElse(line));
        }
        return new AddresseeReader(List.copyOf(to), first);
    }
}
