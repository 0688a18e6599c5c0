package saraban.templates;

import java.util.List;
import saraban.corpus.letter.Article;

/// How one sort of addressee is written to: the words that go together always (คำขึ้นต้น สรรพนาม
/// คำลงท้าย).
///
/// @param name who they are, for the one who edits the table
/// @param addressees positions; a star at the end stands for any words, a star alone for everybody
/// @param opening the word before the addressee, e.g. `เรียน`
/// @param you how the addressee is called in the text
/// @param writer how the writer is called in the text, any of them
/// @param closing the words above the signature
/// @param envelope the word on the envelope
/// @param confirm whether a person who knows must look at the wording before it goes out
@Article(11)
public record SalutationRow(
        String name,
        List<String> addressees,
        String opening,
        String you,
        List<String> writer,
        String closing,
        String envelope,
        boolean confirm) {
    static final String EVERYBODY = "*";

    public SalutationRow {
        addressees = List.copyOf(addressees);
        writer = List.copyOf(writer);
        if (addressees.isEmpty() || opening.isBlank() || closing.isBlank()) {
            throw new IllegalArgumentException(
                    "row '%s': expected addressees, an opening and a closing".formatted(name));
        }
    }

    /// How closely it fits an addressee: the length of the pattern that does; below 0 where none
    /// does.
    int fit(String addressee) {
        return addressees.stream().mapToInt(pattern -> fit(pattern, addressee)).max().orElse(-1);
    }

    private static int fit(String pattern, String addressee) {
        if (!pattern.endsWith(EVERYBODY)) {
            return pattern.equals(addressee) ? Integer.MAX_VALUE : -1;
        }
        String start = pattern.substring(0, pattern.length() - EVERYBODY.length());
        return addressee.startsWith(start) ? start.length() : -1;
    }

    /// Whether it is for those whom no other row names.
    boolean everybody() {
        return addressees.contains(EVERYBODY);
    }
}
