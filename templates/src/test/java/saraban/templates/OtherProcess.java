package saraban.templates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import saraban.corpus.letter.Letter;

/// Prints a letter in a process of its own, four times at once before anything else is done, then
/// typesets the documents of all features; says what their bytes come to.
final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] arguments) throws Exception {
        List<Future<String>> letters = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                letters.add(threads.submit(OtherProcess::letterDigest));
            }
        }
        for (Future<String> letter : letters) {
            System.out.println("digest " + letter.get());
        }
        System.out.println("digest " + digest());
    }

    static String letterDigest() throws NoSuchAlgorithmException {
        Letter letter = SampleLetters.letter("external-letter");
        Printed printed =
                new LetterPress(new Typesetter(FontSet.standard()), Optional.empty())
                        .print(
                                SampleLetters.FORMS.form("external-letter"),
                                letter,
                                Optional.of(letter.numbered(18)));
        MessageDigest both = MessageDigest.getInstance("SHA-256");
        both.update(printed.docx());
        both.update(printed.pdf());
        return HexFormat.of().formatHex(both.digest());
    }

    static String digest() throws Exception {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        Typesetter typesetter = new Typesetter(FontSet.standard());
        for (DocxText docx : TableDocuments.all().values()) {
            all.update(typesetter.typeset(docx.bytes(), TypesetterTest.OPTIONS).pdf());
        }
        for (DocxText docx : ListDocuments.all().values()) {
            all.update(typesetter.typeset(docx.bytes(), TypesetterTest.OPTIONS).pdf());
        }
        return HexFormat.of().formatHex(all.digest());
    }
}
