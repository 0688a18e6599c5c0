package saraban.corpus.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest: the name of a file's content.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {
    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "expected 64 hexadecimal digits, found '" + hex + "'");
        }
    }

    public static Sha256 of(byte[] content) {
        return of(digest(), content);
    }

    /// The digest of a text in UTF-8.
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The digest of what has been fed to `digest` (of [#digest()]) so far.
    public static Sha256 of(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Sha256 of(MessageDigest digest, byte[] content) {
        digest.update(content);
        return of(digest);
    }

    @Override
    public String toString() {
        return hex;
    }
}
