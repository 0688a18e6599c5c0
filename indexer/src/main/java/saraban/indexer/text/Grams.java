package saraban.indexer.text;

import java.util.ArrayList;
import java.util.List;

/// Runs of four letters over text without spaces, with letters that recognition confuses written
/// as one and tone marks left out: what is found although it was misread, misspelt or cut in
/// pieces.
public final class Grams {
    /// Letters in one gram.
    public static final int LENGTH = 4;

    private static final String[] CONFUSED = {
        "ถคดตฅศ", "กภ", "สล", "ผฝ", "พฟฬ", "ชซขฃ", "ฎฏ", "บปษ", "นมฉ", "ทฑห", "รธฐ", "ิึืีั", "ุู",
        "ไใโ", "เแ"
    };
    private static final String DROPPED = "่้๊๋็์";
    private static final char[] FOLD = fold();

    /// One gram of a cleaned text and the stretch it was taken from.
    public record Gram(String text, int start, int end) {}

    private Grams() {}

    /// The grams of a cleaned text in order. A shorter run gives itself when it has two letters
    /// or more.
    public static List<Gram> of(String cleaned) {
        var grams = new ArrayList<Gram>(cleaned.length());
        var run = new MappedChars(64);
        boolean thai = false;
        for (int i = 0; i < cleaned.length(); i++) {
            char c = cleaned.charAt(i);
            boolean letter = ThaiText.isThaiLetter(c);
            boolean latin = !letter && Character.isLetterOrDigit(c);
            boolean joins = letter && thai || latin && !thai;
            if (run.length() > 0 && !joins && !(thai && Character.isWhitespace(c))) {
                emit(run, grams);
                run = new MappedChars(64);
            }
            if (letter || latin) {
                thai = letter;
                add(c, i, run);
            }
        }
        emit(run, grams);
        return grams;
    }

    private static void add(char c, int at, MappedChars run) {
        if (ThaiText.isThaiLetter(c)) {
            char folded = FOLD[c - 'ก'];
            if (folded != 0) {
                run.add(folded, at, at + 1);
            }
        } else {
            run.add(Character.toLowerCase(c), at, at + 1);
        }
    }

    private static void emit(MappedChars run, List<Gram> grams) {
        String text = run.text();
        if (text.length() < LENGTH && text.length() >= 2) {
            grams.add(new Gram(text, run.from(0), run.to(text.length() - 1)));
        }
        for (int start = 0; start + LENGTH <= text.length(); start++) {
            int end = start + LENGTH;
            grams.add(new Gram(text.substring(start, end), run.from(start), run.to(end - 1)));
        }
    }

    private static char[] fold() {
        char[] fold = new char['๎' - 'ก' + 1];
        for (char c = 'ก'; c <= '๎'; c++) {
            fold[c - 'ก'] = DROPPED.indexOf(c) >= 0 ? 0 : c;
        }
        for (String confused : CONFUSED) {
            for (char c : confused.toCharArray()) {
                fold[c - 'ก'] = confused.charAt(0);
            }
        }
        return fold;
    }
}
