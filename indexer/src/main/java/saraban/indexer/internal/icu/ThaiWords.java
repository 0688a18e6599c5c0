package saraban.indexer.internal.icu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;
import saraban.indexer.text.Span;

/// Cuts cleaned text into words: ICU's Thai dictionary, and over it the words of the office
/// (`dictionary/words.txt`), of which the longest that fits ICU's borders is reported as a
/// compound beside its parts.
///
/// Safe for use by many threads.
public final class ThaiWords {
    private static final BreakIterator BORDERS =
            BreakIterator.getWordInstance(ULocale.forLanguageTag("th"));

    private final WordList office;

    public ThaiWords(WordList office) {
        this.office = office;
    }

    /// The dictionary's version; another one may cut words otherwise.
    public static String version() {
        return VersionInfo.ICU_VERSION.toString();
    }

    /// The words of a text in order; what is neither letter nor digit is left out.
    public List<Span> words(String text) {
        BreakIterator borders = BORDERS.clone();
        borders.setText(text);
        var words = new ArrayList<Span>();
        int start = borders.first();
        for (int end = borders.next();
                end != BreakIterator.DONE;
                start = end, end = borders.next()) {
            if (wordLike(text, start, end)) {
                words.add(new Span(start, end));
            }
        }
        return words;
    }

    /// Office words that consist of several of the given words, each as the first and last index
    /// of its parts.
    public List<Compound> compounds(String text, List<Span> words) {
        var compounds = new ArrayList<Compound>();
        for (int first = 0; first < words.size(); first++) {
            int last = office.lastPart(text, words, first);
            if (last > first) {
                compounds.add(new Compound(first, last));
                first = last;
            }
        }
        return compounds;
    }

    private static boolean wordLike(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))
                    || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// An office word made of the words `first` to `last`.
    public record Compound(int first, int last) {}
}
