package saraban.corpus.internal.jdbi;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import saraban.corpus.CorruptFileException;
import saraban.corpus.archive.PlacedWord;

/// The words of a page packed into one column, about eleven bytes a word.
///
/// Each word is its start (counted from the start of the word before), its length, and left,
/// top, width and height as unsigned 16-bit fractions of the page: a step is 1/65535, a
/// thirteenth of a dot at 600 dots per inch on A4. Numbers of text are in groups of seven bits,
/// the lowest first, zigzag for those that may be negative.
final class WordsColumn {
    private static final float FULL = 65_535f;

    private WordsColumn() {}

    static byte[] pack(List<PlacedWord> words) {
        var packed = new ByteArrayOutputStream(words.size() * 11);
        int before = 0;
        for (PlacedWord word : words) {
            int step = word.start() - before;
            writeNumber(packed, (step << 1) ^ (step >> 31));
            writeNumber(packed, word.end() - word.start());
            writeFraction(packed, word.x());
            writeFraction(packed, word.y());
            writeFraction(packed, word.width());
            writeFraction(packed, word.height());
            before = word.start();
        }
        return packed.toByteArray();
    }

    static List<PlacedWord> unpack(byte[] packed) {
        ByteBuffer rest = ByteBuffer.wrap(packed);
        var words = new ArrayList<PlacedWord>(packed.length / 11 + 1);
        int before = 0;
        try {
            while (rest.hasRemaining()) {
                int zigzag = readNumber(rest);
                int start = before + ((zigzag >>> 1) ^ -(zigzag & 1));
                int end = start + readNumber(rest);
                words.add(
                        new PlacedWord(
                                start,
                                end,
                                readFraction(rest),
                                readFraction(rest),
                                readFraction(rest),
                                readFraction(rest)));
                before = start;
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new CorruptFileException(
                    "words of a page: expected whole words, found %d bytes that end in mid-word"
                            .formatted(packed.length),
                    e);
        }
        return words;
    }

    private static void writeNumber(ByteArrayOutputStream packed, int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            packed.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        packed.write(rest);
    }

    private static int readNumber(ByteBuffer packed) {
        int number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            byte group = packed.get();
            number |= (group & 0x7f) << shift;
            if (group >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("expected a number of 32 bits, found more");
    }

    private static void writeFraction(ByteArrayOutputStream packed, float fraction) {
        int steps = Math.round(fraction * FULL);
        packed.write(steps >>> 8);
        packed.write(steps);
    }

    private static float readFraction(ByteBuffer packed) {
        return Short.toUnsignedInt(packed.getShort()) / FULL;
    }
}
