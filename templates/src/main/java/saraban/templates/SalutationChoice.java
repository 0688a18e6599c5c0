package saraban.templates;

import java.util.List;
import java.util.Optional;

/// The words that open and close one letter. What the clerk has written stands; what is left open
/// follows from the addressee.
///
/// @param opening printed before the addressee
/// @param closing printed above the signature; empty on papers that have none
/// @param row the addressee's row of the table
record SalutationChoice(String opening, String closing, SalutationRow row) {
    private static final String TO = "ถึง";

    /// @param to addressees without opening words
    /// @param opening as written before an addressee
    /// @param closing as written
    static SalutationChoice of(
            Form form,
            SalutationTable table,
            List<String> to,
            Optional<String> opening,
            Optional<String> closing) {
        SalutationRow row = table.of(to);
        if (form.field("to").isEmpty()) {
            return new SalutationChoice("", closing.orElse(""), row);
        }
        if (form.kind() == FormKind.SEALED) {
            return new SalutationChoice(TO, closing.orElse(""), row);
        }
        // One word that is written brings the other with it.
        SalutationRow pair =
                closing.filter(words -> !words.equals(row.closing()))
                        .flatMap(table::ofClosing)
                        .or(
                                () ->
                                        opening.filter(word -> !word.equals(row.opening()))
                                                .flatMap(table::ofOpening))
                        .orElse(row);
        boolean closes = form.field("closing").isPresent();
        return new SalutationChoice(
                opening.orElse(pair.opening()), closes ? closing.orElse(pair.closing()) : "", row);
    }
}
