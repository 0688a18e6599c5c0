package saraban.templates;

import java.security.MessageDigest;
import java.util.HexFormat;

/// Typesets the documents of all features in a process of its own and prints what their bytes come
/// to.
final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("digest " + digest());
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
