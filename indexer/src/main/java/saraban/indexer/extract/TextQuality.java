package saraban.indexer.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What tells a usable Thai text from a broken one, measured on cleaned text.
///
/// @param characters all but white space
/// @param thai how many of them are Thai
/// @param privateUse share of private code points
/// @param lost share of replacement characters
/// @param highLatin share of the Latin letters that Thai bytes turn into under a wrong encoding
/// @param illegal sequences that Thai does not write, in a thousand Thai characters
/// @param lone Thai characters standing alone between spaces, in a thousand
/// @param segment mean length of a word as the dictionary cuts it
/// @param saraAa how many sara aa and sara am there are
/// @param saraAm share of sara am among sara aa and sara am; negative where there are too few of
/// both
/// @param known share of Thai characters in common words
record TextQuality(
        int characters,
        int thai,
        double privateUse,
        double lost,
        double highLatin,
        double illegal,
        double lone,
        double segment,
        int saraAa,
        double saraAm,
        double known) {
    private static final Pattern THAI = Pattern.compile("[\u0e01-\u0e5b]");
    private static final Pattern PRIVATE = Pattern.compile("[\ue000-\uf8ff]");
    private static final Pattern LOST = Pattern.compile("[\ufffd\\p{Cn}]");
    private static final Pattern HIGH_LATIN = Pattern.compile("[\u00a1-\u00fb]");
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "(?:^|[^\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
                            + "|[\u0e48-\u0e4b]{2}|[\u0e34-\u0e39]{2}|[\u0e40-\u0e44](?![\u0e01-\u0e2e])"
                            + "|(?:^|[ \n\t])[\u0e30\u0e32\u0e33\u0e45]");
    private static final Pattern LONE = Pattern.compile("(?<=[ \n\t])[\u0e01-\u0e4e](?=[ \n\t])");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\u0e01-\u0e4e]+");
    private static final Pattern SARA_AA = Pattern.compile("\u0e32");
    private static final Pattern SARA_AM = Pattern.compile("\u0e33");
    private static final int FEW_SARA_AA = 15;
    private static final int ENOUGH_SARA_AA = 60;
    /// Shares say little about less text than this.
    private static final int ENOUGH_THAI = 120;

    static TextQuality of(String text) {
        int characters =
                Math.max(
                        1, (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count());
        int thai = count(THAI, text);
        int aa = count(SARA_AA, text);
        int am = count(SARA_AM, text);
        String words = NOT_WORDS.matcher(text).replaceAll("\n");
        int letters = (int) words.chars().filter(c -> c != '\n').count();
        var pieces = ThaiBorders.words(words);
        int known = 0;
        for (var piece : pieces) {
            if (CommonWords.contains(words.substring(piece.start(), piece.end()))) {
                known += piece.end() - piece.start();
            }
        }
        return new TextQuality(
                characters,
                thai,
                (double) count(PRIVATE, text) / characters,
                (double) count(LOST, text) / characters,
                (double) count(HIGH_LATIN, text) / characters,
                1000.0 * count(ILLEGAL, text) / Math.max(1, thai),
                1000.0 * count(LONE, text) / Math.max(1, thai),
                (double) letters / Math.max(1, pieces.size()),
                aa + am,
                aa + am < FEW_SARA_AA ? -1 : (double) am / (aa + am),
                (double) known / Math.max(1, letters));
    }

    /// What is wrong with the text, in English; empty when it can be trusted.
    Optional<String> fault() {
        if (lost > 0.02) {
            return fault("characters without a meaning", 100 * lost, "%");
        }
        if (privateUse > 0.01) {
            return fault("private code points", 100 * privateUse, "%");
        }
        if (highLatin > 0.3 && thai < characters / 10) {
            return fault("Latin letters in the place of Thai bytes", 100 * highLatin, "%");
        }
        return thai < ENOUGH_THAI ? Optional.empty() : thaiFault();
    }

    private Optional<String> thaiFault() {
        if (illegal > 4) {
            return fault("sequences that Thai does not write", illegal, " in 1,000 characters");
        }
        if (lone > 50) {
            return fault("characters standing alone", lone, " in 1,000 characters");
        }
        if (saraAm > 0.35) {
            return fault("sara am in the place of sara aa", 100 * saraAm, "%");
        }
        if (saraAa >= ENOUGH_SARA_AA && saraAm < 0.02) {
            return Optional.of("hardly a sara am left");
        }
        if (segment < 2.6) {
            return fault("words of a mean length of", segment, " characters");
        }
        if (known < 0.05) {
            return fault("common Thai words", 100 * known, "%");
        }
        return Optional.empty();
    }

    private static Optional<String> fault(String what, double found, String unit) {
        return Optional.of("%s: %.1f%s".formatted(what, found, unit));
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
