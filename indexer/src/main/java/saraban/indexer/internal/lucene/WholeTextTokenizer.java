package saraban.indexer.internal.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import saraban.indexer.text.AlignedText;
import saraban.indexer.text.Span;
import saraban.indexer.text.ThaiText;

/// A tokenizer that must see the whole text: it cleans it, lets a subclass cut it, and gives each
/// token the stretch of the text as it was given.
abstract class WholeTextTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);

    private AlignedText text;
    private int next;

    /// Cuts a cleaned text and keeps the tokens.
    ///
    /// @return how many there are
    abstract int cut(String cleaned);

    abstract String token(int index);

    /// The stretch of a token in the cleaned text.
    abstract Span span(int index);

    /// How many positions a token is after the one before it.
    abstract int increment(int index);

    private int count;

    @Override
    public final boolean incrementToken() throws IOException {
        clearAttributes();
        if (text == null) {
            text = ThaiText.clean(readAll());
            count = cut(text.cleaned());
        }
        if (next == count) {
            return false;
        }
        Span span = span(next);
        Span original = text.toOriginal(span.start(), span.end());
        term.append(token(next));
        offset.setOffset(correctOffset(original.start()), correctOffset(original.end()));
        increment.setPositionIncrement(increment(next));
        next++;
        return true;
    }

    @Override
    public final void end() throws IOException {
        super.end();
        int length = text == null ? 0 : text.original().length();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    @Override
    public final void reset() throws IOException {
        super.reset();
        text = null;
        next = 0;
        count = 0;
    }

    private String readAll() throws IOException {
        var read = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            read.append(buffer, 0, n);
        }
        return read.toString();
    }
}
