package saraban.templates;

import saraban.corpus.letter.Annex;

/// Something a clerk should mend in a field, in one Thai sentence.
///
/// @param field key of the field, empty when it concerns the whole letter
/// @param code which rule it is about
/// @param sentence in Thai, names the field and what was found
public record Problem(String field, ProblemCode code, String sentence) {
    static Problem of(Field field, ProblemCode code, Object... found) {
        return new Problem(field.key(), code, code.sentence(field.label(), found));
    }

    static Problem whole(ProblemCode code, Object... found) {
        return new Problem("", code, code.sentence("", found));
    }

    /// A plan that is to follow the letter and is not there.
    public static Problem missing(Form form, Annex annex) {
        return of(
                form.field("annexes").orElseThrow(),
                ProblemCode.ANNEX_MISSING,
                annex.plan(),
                annex.revision());
    }
}
