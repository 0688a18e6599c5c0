package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A document may name files and addresses of others as entities; none of them is ever opened.
class ExternalEntityTest {
    private static final String SECRET = "KHWAMLAP";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"})
    void aFileNamedAsAnEntityIsNotRead(String part, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);

        Optional<Typeset> typeset = typeset(naming(secret.toUri().toString(), part));

        for (Typeset set : typeset.stream().toList()) {
            assertFalse(PdfText.lines(set.pdf(), 1).toString().contains(SECRET));
            assertFalse(new String(set.pdf(), StandardCharsets.ISO_8859_1).contains(SECRET));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"})
    void anAddressNamedAsAnEntityIsNotCalled(String part) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(200);
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/entity";

            typeset(naming(address, part));

            assertThrows(SocketTimeoutException.class, listening::accept, "it was called");
        }
    }

    private static byte[] naming(String address, String part) throws IOException {
        byte[] docx = DocxText.letter().paragraph("ข้อความ").bytes();
        String declared =
                """
                <!DOCTYPE w [<!ENTITY %% outer SYSTEM "%1$s"> %%outer; <!ENTITY inner SYSTEM "%1$s">]>"""
                        .formatted(address);
        return DocxDamage.with(
                docx,
                part,
                xml -> {
                    boolean body = xml.contains("ข้อความ");
                    return declared + (body ? xml.replace("ข้อความ", "ข้อความ &inner;") : xml);
                });
    }

    private static Optional<Typeset> typeset(byte[] docx) {
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    try {
                        return Optional.of(
                                TypesetterTest.TYPESETTER.typeset(
                                        docx,
                                        new TypesetOptions(
                                                "ทดสอบ",
                                                TypesetterTest.OPTIONS.created(),
                                                false,
                                                false)));
                    } catch (UnreadableDocumentException refused) {
                        return Optional.empty();
                    }
                });
    }
}
