package saraban.corpus.plan.check;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import saraban.corpus.letter.ThaiDigits;

/// Something that a check found in a plan.
///
/// @param expected what should stand there; empty where nothing particular should
/// @param found what stands there
/// @param arguments further words of the sentence
public record Finding(
        Rule rule, Place place, String expected, String found, List<String> arguments) {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("saraban.corpus.plan.messages", Locale.of("th"));

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Rule rule, Place place, String expected, String found, String... arguments) {
        return new Finding(rule, place, expected, found, List.of(arguments));
    }

    /// Whether it is to be mended before the plan goes out.
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /// The finding as a clerk understands it, without its place.
    public String sentence() {
        var words = new ArrayList<String>(List.of(expected, found));
        words.addAll(arguments);
        return ThaiDigits.toThai(
                MessageFormat.format(SENTENCES.getString(rule.name()), words.toArray()));
    }
}
