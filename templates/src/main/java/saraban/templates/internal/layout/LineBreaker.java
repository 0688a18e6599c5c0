package saraban.templates.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import saraban.templates.internal.fonts.ThaiMarks;

/// Where lines may end: between Thai words by ICU's dictionary, and by the rules of Thai typing.
final class LineBreaker {
    // ๆ ฯ and what closes never begin a line, not even after a space.
    private static final String NEVER_FIRST = "ๆฯ)]}”’»,.:;!?%";

    // ICU would end a line between a hyphen and it.
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final BreakIterator model = BreakIterator.getLineInstance(new ULocale("th"));
    private final Queue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

    /// The offsets at which a new line may begin, 0 and the end excluded.
    BitSet breaks(String text) {
        BreakIterator lines = idle.poll();
        if (lines == null) {
            synchronized (model) {
                lines = model.clone();
            }
        }
        BitSet found = new BitSet(text.length());
        lines.setText(text);
        for (int at = lines.next();
                at != BreakIterator.DONE && at < text.length();
                at = lines.next()) {
            if (allowed(text, at)) {
                found.set(at);
            }
        }
        idle.add(lines);
        return found;
    }

    private static boolean allowed(String text, int at) {
        char next = text.charAt(at);
        return NEVER_FIRST.indexOf(next) < 0
                && next != NO_BREAK_SPACE
                && text.charAt(at - 1) != '/'
                && !ThaiMarks.continues(next);
    }
}
