package saraban.indexer.extract;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts Thai text right that producers of PDFs and readers of pictures write wrongly: private code
/// points of old fonts, marks in the wrong order, a sara am in two pieces or torn from its
/// consonant, two sara e for a sara ae. What it gives is in NFC, without characters that take no
/// room.
final class TextRepair {
    private static final String CONSONANT = "\u0e01-\u0e2e";
    private static final String VOWEL_MARK = "\u0e31\u0e34-\u0e3a\u0e47";
    private static final String TONE_MARK = "\u0e48-\u0e4c";
    private static final String FOLLOWING =
            VOWEL_MARK + TONE_MARK + "\u0e30\u0e32\u0e33\u0e45\u0e4d";

    /// The Thai glyph variants U+F700 to U+F71A, one plain character each.
    private static final String VARIANTS =
            "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d"
                    + "\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";

    private static final String LOST_SARA_AM =
            DictionaryFile.words("sara-am.txt").stream()
                    .map(word -> word.replace('\u0e33', '\u0e32'))
                    .collect(Collectors.joining("|"));
    private static final int MOST_ROUNDS = 6;

    private record Rule(Pattern pattern, Function<MatchResult, String> replacement) {}

    /// In this order: a rule relies on what those before it have put right.
    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "[\uf700-\uf71a]",
                            m -> VARIANTS.charAt(m.group().charAt(0) - '\uf700') + ""),
                    rule("[\u200b-\u200f\u2060\ufeff\u00ad\\p{Cc}&&[^\n\t]]", m -> ""),
                    rule("[\u00a0\u2000-\u200a\u202f\u3000]", m -> " "),
                    rule(
                            "\\P{M}\\p{M}+",
                            m -> Normalizer.normalize(m.group(), Normalizer.Form.NFC)),
                    // The nikhahit of a sara am was lost, in Pango's PDFs to a replacement
                    // character, in Word's to a space.
                    rule("\ufffd(?=[\u0e48-\u0e4b]?\u0e32)", m -> "\u0e4d"),
                    rule(
                            "([" + CONSONANT + "][\u0e48-\u0e4b]?) (?=\u0e32)",
                            m -> m.group(1) + "\u0e4d"),
                    rule("[ \t]+(?=[" + FOLLOWING + "])", m -> ""),
                    rule("(?<=[\u0e40-\u0e44]) (?=[" + CONSONANT + "])", m -> ""),
                    rule("\u0e40\u0e40", m -> "\u0e41"),
                    rule(
                            "([" + TONE_MARK + "]+)([" + VOWEL_MARK + "\u0e4d])",
                            m -> m.group(2) + m.group(1)),
                    rule("\u0e4d([\u0e48-\u0e4b]?)\u0e32", m -> m.group(1) + "\u0e33"),
                    // Its lower half alone was kept: put right in words that are none without it.
                    rule(LOST_SARA_AM, m -> m.group().replaceFirst("\u0e32", "\u0e33")),
                    rule("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+", m -> m.group(1)),
                    rule("([\u0e48-\u0e4b])[\u0e48-\u0e4b]+", m -> m.group(1)),
                    // A letter read for the zero of a Thai number.
                    rule("(?<=[\u0e50-\u0e59])[\u0e2doO](?=[\u0e50-\u0e59])", m -> "\u0e50"),
                    rule(" {2,}", m -> " "),
                    rule("[ \t]*\t[ \t]*", m -> "\t"),
                    rule("[ \t]+(?=\n|$)|(?<=\n)[ \t]+", m -> ""),
                    rule("\n{3,}", m -> "\n\n"),
                    rule("\\A\\s+|\\s+\\z", m -> ""));

    private TextRepair() {}

    /// Repaired until nothing is left to repair: what one rule joins, another may have to mend.
    static PlacedText repaired(PlacedText text) {
        PlacedText before = text;
        PlacedText after = once(text);
        for (int round = 1; round < MOST_ROUNDS && !after.text().equals(before.text()); round++) {
            before = after;
            after = once(after);
        }
        return after;
    }

    private static PlacedText once(PlacedText text) {
        PlacedText result = text;
        for (Rule rule : RULES) {
            result = result.replace(rule.pattern(), rule.replacement());
        }
        return result;
    }

    private static Rule rule(String pattern, Function<MatchResult, String> replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }
}
