package saraban.server.desk;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes passwords with Argon2id, in the usual text form
/// `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. One hash takes about 100 ms and 19 MiB, so that
/// guessing is dear; the cost stands in the text and can rise later.
public final class Passwords {
    /// The least length of a password, in characters.
    public static final int SHORTEST = 8;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /// Hashes a password with fresh salt, and forgets it: the array is overwritten.
    public static String hash(char[] password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(password, salt, MEMORY_KIB, ROUNDS, LANES, BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        ROUNDS,
                        LANES,
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    /// Whether a password is the one that was hashed. The array is overwritten.
    public static boolean matches(char[] password, String hash) {
        Matcher written = WRITTEN.matcher(hash);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "expected an Argon2id hash, found a text of %d characters"
                            .formatted(hash.length()));
        }
        byte[] salt = Base64.getDecoder().decode(written.group(4));
        byte[] expected = Base64.getDecoder().decode(written.group(5));
        byte[] found =
                argon2id(
                        password,
                        salt,
                        Integer.parseInt(written.group(1)),
                        Integer.parseInt(written.group(2)),
                        Integer.parseInt(written.group(3)),
                        expected.length);
        return MessageDigest.isEqual(expected, found);
    }

    private static byte[] argon2id(
            char[] password, byte[] salt, int memoryKib, int rounds, int lanes, int bytes) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(rounds)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] typed = utf8(password);
        byte[] hash = new byte[bytes];
        generator.generateBytes(typed, hash);
        Arrays.fill(typed, (byte) 0);
        Arrays.fill(password, '\0');
        return hash;
    }

    private static byte[] utf8(char[] password) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
