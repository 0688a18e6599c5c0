package saraban.templates;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import saraban.corpus.letter.ThaiDigits;

/// What can be wrong with a table of salutations.
enum SalutationFault {
    NOT_JSON,
    NO_ROWS,
    NO_ROW,
    ROW_LACKS,
    STAR_WITHIN,
    ADDRESSEE_TWICE,
    NO_ROW_FOR_EVERYBODY;

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("saraban.templates.messages", Locale.of("th"));

    String sentence(Object... found) {
        Object[] words =
                Stream.of(found)
                        .map(
                                one ->
                                        one instanceof Integer number
                                                ? ThaiDigits.toThai(number.toString())
                                                : one)
                        .toArray();
        return new MessageFormat(SENTENCES.getString("SALUTATION_" + name()), Locale.ROOT)
                .format(words);
    }
}
