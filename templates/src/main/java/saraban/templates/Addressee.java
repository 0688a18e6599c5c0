package saraban.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import saraban.corpus.letter.Letter;

/// One addressee of an envelope.
///
/// @param name position or name, without salutation
/// @param address lines of the address; empty where the name says enough
public record Addressee(String name, List<String> address) {
    public Addressee {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an envelope needs an addressee, found none");
        }
        address = List.copyOf(address);
    }

    /// The addressees of a letter, as its head names them.
    public static List<Addressee> of(Letter letter) {
        return letter.to().stream()
                .map(line -> line.replaceFirst("^และ\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Addressee(line, List.of()))
                .toList();
    }

    /// As a clerk types them: the name on the first line, the address below, a blank line before
    /// the next addressee.
    public static List<Addressee> typed(String text) {
        List<Addressee> typed = new ArrayList<>();
        for (String block : text.strip().split("\\R\\s*\\R")) {
            List<String> lines =
                    Arrays.stream(block.split("\\R"))
                            .map(ThaiTyping::clean)
                            .filter(line -> !line.isEmpty())
                            .toList();
            if (!lines.isEmpty()) {
                typed.add(new Addressee(lines.getFirst(), lines.subList(1, lines.size())));
            }
        }
        return typed;
    }
}
