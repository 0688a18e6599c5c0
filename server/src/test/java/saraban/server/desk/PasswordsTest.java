package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void onlyThePasswordItselfMatchesItsHash() {
        String hash = Passwords.hash("ต้นมะขามริมทาง".toCharArray());

        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(Passwords.matches("ต้นมะขามริมทาง".toCharArray(), hash));
        assertFalse(Passwords.matches("ต้นมะขามริมทา".toCharArray(), hash));
        assertFalse(Passwords.matches("".toCharArray(), hash));
    }

    // The value was computed by the reference implementation of Argon2 (its command line, version
    // 20190702).
    @Test
    void aHashOfAnotherProgramIsUnderstood() {
        String hash =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertTrue(Passwords.matches("password".toCharArray(), hash));
        assertFalse(Passwords.matches("passwort".toCharArray(), hash));
    }

    @Test
    void theSamePasswordHashesDifferentlyEachTime() {
        assertNotEquals(
                Passwords.hash("สะพานไม้เก่า".toCharArray()),
                Passwords.hash("สะพานไม้เก่า".toCharArray()));
    }

    @Test
    void thePasswordIsForgotten() {
        char[] password = "สะพานไม้เก่า".toCharArray();

        Passwords.hash(password);

        assertArrayEquals(new char[12], password);
    }

    @Test
    void aTextThatIsNoHashIsAFaultOfTheProgram() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Passwords.matches("x".toCharArray(), "plain"));
    }
}
