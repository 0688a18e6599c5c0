package saraban.corpus;

/// Something that a check of the home found to be wrong.
///
/// @param thing what it is about, e.g. a document's id or a series
/// @param text one clear sentence with what was expected and found
public record FaultFound(Code code, String thing, String text) {
    /// What can be wrong. Codes are stable.
    public enum Code {
        /// The database itself is damaged.
        A001_DATABASE_DAMAGED,
        /// A file of a document is gone.
        A011_FILE_MISSING,
        /// A file does not hold the bytes it was stored with.
        A012_DIGEST_DIFFERS,
        /// A number stands in more than one line of the register.
        A020_NUMBER_TWICE,
        /// A number between the first and the last stands in no line.
        A021_NUMBER_MISSING,
        /// A letter is dated before the one with the number before.
        A022_DATE_BACKWARDS,
        /// A frozen letter does not match its digest.
        A030_LETTER_CHANGED,
        /// A line of the register and its document disagree.
        A031_ENTRY_WITHOUT_DOCUMENT,
        /// A revision of a plan does not match its digest.
        A032_PLAN_CHANGED;

        /// The short form, e.g. `A012`.
        public String code() {
            return name().substring(0, 4);
        }
    }
}
