package saraban.indexer.text;

/// Repairs the writing of Thai clusters: `เเ` to `แ`, sara am in two parts or before its tone,
/// marks in the wrong order or twice, and a space thrust between a letter and its mark.
final class MarkOrder {
    private static final char NIKHAHIT = 'ํ';
    private static final String NIKHAHIT_ALONE = "ํ";
    private static final char SARA_AA = 'า';
    private static final char SARA_AM = 'ำ';

    private MarkOrder() {}

    static MappedChars repair(MappedChars text) {
        var repaired = new MappedChars(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (c == 'เ' && text.peek(i + 1) == 'เ') {
                repaired.add('แ', text.from(i), text.to(i + 1));
                i += 2;
            } else if (belongs(c)) {
                i = cluster(text, i, repaired);
            } else if (c == ' ' && strayBefore(text, i)) {
                i++;
            } else {
                repaired.copy(text, i++);
            }
        }
        return repaired;
    }

    /// A mark cannot open a word: the space before it is an accident of the page.
    private static boolean strayBefore(MappedChars text, int space) {
        char next = text.peek(space + 1);
        char before = text.peek(space - 1);
        boolean afterLetter = ThaiText.isConsonant(before) || ThaiText.isMark(before);
        return afterLetter && (belongs(next) || next == SARA_AA);
    }

    /// Takes a run of marks, with the sara am it may belong to, and writes it in its right order.
    private static int cluster(MappedChars text, int start, MappedChars repaired) {
        var marks = new StringBuilder();
        boolean saraAm = false;
        int end = start;
        for (int next = end; next >= 0; next = nextOfCluster(text, end, marks)) {
            end = next + 1;
            saraAm |= text.at(next) == SARA_AM || text.at(next) == SARA_AA;
            place(text.at(next), marks);
            if (saraAm && marks.indexOf(NIKHAHIT_ALONE) >= 0) {
                marks.deleteCharAt(marks.indexOf(NIKHAHIT_ALONE));
            }
        }
        if (marks.isEmpty() && !saraAm) {
            for (int i = start; i < end; i++) {
                repaired.copy(text, i);
            }
        } else {
            String right = saraAm ? marks.append(SARA_AM).toString() : marks.toString();
            write(text, start, end, right, repaired);
        }
        return end;
    }

    /// Where the cluster goes on, spaces thrust into it left aside; -1 where it ends.
    private static int nextOfCluster(MappedChars text, int from, StringBuilder marks) {
        int next = from;
        while (text.peek(next) == ' ') {
            next++;
        }
        boolean secondHalf = text.peek(next) == SARA_AA && marks.indexOf(NIKHAHIT_ALONE) >= 0;
        boolean mark = belongs(text.peek(next)) && next - from <= 1;
        return secondHalf || mark ? next : -1;
    }

    /// Accents of other scripts; noise among Thai marks.
    private static boolean isForeign(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static boolean belongs(char c) {
        return ThaiText.isMark(c) || c == SARA_AM || isForeign(c);
    }

    private static void write(
            MappedChars text, int start, int end, String right, MappedChars repaired) {
        boolean untouched = right.length() == end - start;
        for (int i = start; untouched && i < end; i++) {
            untouched = text.at(i) == right.charAt(i - start);
        }
        int from = text.from(start);
        int to = text.to(end - 1);
        for (int i = 0; i < right.length(); i++) {
            repaired.add(
                    right.charAt(i),
                    untouched ? text.from(start + i) : from,
                    untouched ? text.to(start + i) : to);
        }
    }

    /// Puts a mark before the marks of later rank; a mark that stands there already is dropped.
    private static void place(char mark, StringBuilder marks) {
        if (!ThaiText.isMark(mark) || marks.indexOf(String.valueOf(mark)) >= 0) {
            return;
        }
        int at = marks.length();
        while (at > 0 && rank(marks.charAt(at - 1)) > rank(mark)) {
            at--;
        }
        marks.insert(at, mark);
    }

    private static int rank(char mark) {
        return switch (mark) {
            case 'ฺ' -> 0; // as NFC orders it
            case '็' -> 2;
            case '่', '้', '๊', '๋' -> 3;
            case '์' -> 4;
            case NIKHAHIT, '๎' -> 5;
            default -> 1;
        };
    }
}
