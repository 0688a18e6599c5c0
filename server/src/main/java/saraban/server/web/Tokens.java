package saraban.server.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import saraban.corpus.archive.Sha256;

/// Random names that only their holder knows, and what is derived from them.
final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /// A new token of 256 random bits, in letters that stand in a cookie.
    static String fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /// What the home keeps of a token, from which it cannot be found again.
    static String hash(String token) {
        return Sha256.of("session:" + token).hex();
    }

    /// The seal of the forms that are shown to the holder of a token.
    static String seal(String token) {
        return Sha256.of("form:" + token).hex();
    }

    /// Compares in the same time whatever differs.
    static boolean same(String expected, String found) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), found.getBytes(StandardCharsets.UTF_8));
    }
}
