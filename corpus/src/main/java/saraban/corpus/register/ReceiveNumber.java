package saraban.corpus.register;

import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDigits;

/// The number under which a registry received a letter (เลขทะเบียนรับ), printed in the stamp.
///
/// @param ordinal place in the registry's calendar year, from 1
@Article(37)
public record ReceiveNumber(Registry registry, BuddhistYear year, int ordinal) {
    public ReceiveNumber {
        if (ordinal < 1) {
            throw new IllegalArgumentException("receive numbers start at 1, got " + ordinal);
        }
    }

    /// The number as it stands in the stamp, in Thai digits.
    public String printed() {
        return ThaiDigits.toThai(Integer.toString(ordinal));
    }
}
