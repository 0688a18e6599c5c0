package saraban.tools.bench;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How well a text was read, against the true one. White space does not count, nor which of two
/// equal writings of a sara am, a sara ae or a quotation mark was used.
///
/// @param wrong characters to insert, delete or change (Levenshtein distance)
/// @param characters of the true text
/// @param words different Thai words of the true text
/// @param wordsFound how many of them stand in the text read
/// @param numbers numbers in Thai digits in the true text
/// @param numbersFound how many of them were read exactly
public record OcrScore(
        int wrong, int characters, int words, int wordsFound, int numbers, int numbersFound) {
    /// Nothing read, nothing to read.
    public static final OcrScore NONE = new OcrScore(0, 0, 0, 0, 0, 0);

    private static final Pattern NUMBER = Pattern.compile("[๐-๙0-9][๐-๙0-9.,/]*[๐-๙0-9]|[๐-๙0-9]");
    private static final Pattern THAI_DIGIT = Pattern.compile("[๐-๙]");
    private static final Pattern CONSONANT = Pattern.compile("[ก-ฮ]");

    /// Compares a text with the true one.
    public static OcrScore of(String truth, String read) {
        String expected = plain(truth);
        String found = plain(read);
        Set<String> words = words(truth);
        Map<String, Integer> numbers = thaiNumbers(truth);
        int numbersFound = 0;
        for (var number : numbers.entrySet()) {
            numbersFound += Math.min(number.getValue(), occurrences(number.getKey(), found));
        }
        return new OcrScore(
                distance(expected, found),
                expected.length(),
                words.size(),
                (int) words.stream().filter(found::contains).count(),
                numbers.values().stream().mapToInt(Integer::intValue).sum(),
                numbersFound);
    }

    /// Both together.
    public OcrScore plus(OcrScore other) {
        return new OcrScore(
                wrong + other.wrong,
                characters + other.characters,
                words + other.words,
                wordsFound + other.wordsFound,
                numbers + other.numbers,
                numbersFound + other.numbersFound);
    }

    /// Wrong characters in a hundred.
    public double characterErrorPercent() {
        return percent(wrong, characters);
    }

    public double wordsFoundPercent() {
        return percent(wordsFound, words);
    }

    public double numbersFoundPercent() {
        return percent(numbersFound, numbers);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u200b\ufeff]+", "")
                .replaceAll("ํ([่-๋]?)า", "$1ำ")
                .replace("เเ", "แ")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[–—]", "-");
    }

    private static Set<String> words(String text) {
        BreakIterator borders = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        Set<String> words = new HashSet<>();
        for (String line : text.split("\n")) {
            borders.setText(line);
            int start = borders.first();
            for (int end = borders.next();
                    end != BreakIterator.DONE;
                    start = end, end = borders.next()) {
                String word = line.substring(start, end);
                if (word.strip().length() >= 2 && CONSONANT.matcher(word).find()) {
                    words.add(plain(word));
                }
            }
        }
        return words;
    }

    private static Map<String, Integer> thaiNumbers(String text) {
        Map<String, Integer> numbers = new HashMap<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (THAI_DIGIT.matcher(number.group()).find()) {
                numbers.merge(number.group(), 1, Integer::sum);
            }
        }
        return numbers;
    }

    private static int occurrences(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
