package saraban.indexer.text;

import java.util.Arrays;

/// Characters under repair, each with the stretch of the original text it stands for. Stretches
/// never run backwards.
final class MappedChars {
    private char[] chars;
    private int[] from;
    private int[] to;
    private int length;

    MappedChars(int capacity) {
        int room = Math.max(16, capacity);
        chars = new char[room];
        from = new int[room];
        to = new int[room];
    }

    static MappedChars of(String text) {
        var mapped = new MappedChars(text.length());
        for (int i = 0; i < text.length(); i++) {
            mapped.add(text.charAt(i), i, i + 1);
        }
        return mapped;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /// The character at a place, or NUL beyond either end.
    char peek(int index) {
        return index < 0 || index >= length ? '\0' : chars[index];
    }

    int from(int index) {
        return from[index];
    }

    int to(int index) {
        return to[index];
    }

    void add(char c, int start, int end) {
        if (length == chars.length) {
            int room = length * 2;
            chars = Arrays.copyOf(chars, room);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
        }
        chars[length] = c;
        from[length] = start;
        to[length++] = end;
    }

    /// Takes over one character of another row with its stretch.
    void copy(MappedChars other, int index) {
        add(other.chars[index], other.from[index], other.to[index]);
    }

    void set(int index, char c) {
        chars[index] = c;
    }

    String text() {
        return new String(chars, 0, length);
    }

    int[] starts() {
        return Arrays.copyOf(from, length);
    }

    int[] ends() {
        return Arrays.copyOf(to, length);
    }
}
