package saraban.corpus.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.MovingClock;
import saraban.corpus.SampleOffice;
import saraban.corpus.letter.Secrecy;

class AccountsTest {
    private static final Account MALEE =
            new Account("malee", "นางสาวมาลี บุญมา", Role.CLERK, Secrecy.NONE);
    private static final Account HEAD =
            new Account("นายอำเภอ", "นายสมชาย ใจดี", Role.REGISTRAR, Secrecy.SECRET);
    private static final Instant MORNING = Instant.parse("2024-01-09T03:00:00Z");

    @TempDir Path home;

    private final MovingClock clock = new MovingClock(MORNING);
    private Corpus corpus;
    private Accounts accounts;
    private Sessions sessions;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(home, clock);
        accounts = corpus.accounts();
        sessions = corpus.sessions();
        accounts.add(MALEE, "$argon2id$one");
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void anAccountIsFoundByItsNameAndListed() {
        assertTrue(accounts.add(HEAD, "$argon2id$two"));

        assertEquals(Optional.of(HEAD), accounts.find("นายอำเภอ"));
        assertEquals(List.of(MALEE, HEAD), accounts.list());
        assertEquals(Optional.of("$argon2id$two"), accounts.passwordHash("นายอำเภอ"));
        assertEquals(Optional.empty(), accounts.find("nobody"));
    }

    @Test
    void aTakenNameKeepsItsAccount() {
        assertFalse(
                accounts.add(
                        new Account("malee", "คนอื่น", Role.ADMINISTRATOR, Secrecy.NONE), "x"));

        assertEquals(Optional.of(MALEE), accounts.find("malee"));
        assertEquals(Optional.of("$argon2id$one"), accounts.passwordHash("malee"));
    }

    @Test
    void anotherPasswordEndsTheSessions() {
        sessions.open("token", "malee", MORNING.plusSeconds(60));

        assertTrue(accounts.changePassword("malee", "$argon2id$new"));

        assertEquals(Optional.of("$argon2id$new"), accounts.passwordHash("malee"));
        assertEquals(Optional.empty(), sessions.find("token"));
        assertFalse(accounts.changePassword("nobody", "x"));
    }

    @Test
    void aSessionLastsUntilItsEnd() {
        Instant end = MORNING.plusSeconds(60);
        sessions.open("token", "malee", end);
        clock.pass(Duration.ofMillis(59_999));
        assertEquals(Optional.of(new Session(MALEE, end)), sessions.find("token"));

        clock.pass(Duration.ofMillis(1));

        assertEquals(Optional.empty(), sessions.find("token"));
        assertEquals(1, sessions.sweep());
        assertEquals(0, sessions.sweep());
    }

    @Test
    void aSessionIsClosedAloneOrWithAllOfItsAccount() {
        for (String token : List.of("a", "b", "c")) {
            sessions.open(token, "malee", MORNING.plusSeconds(60));
        }

        sessions.close("a");
        assertEquals(
                List.of(false, true),
                List.of(sessions.find("a").isPresent(), sessions.find("b").isPresent()));
        sessions.closeAll("malee");
        assertEquals(
                List.of(false, false),
                List.of(sessions.find("b").isPresent(), sessions.find("c").isPresent()));
    }

    @Test
    void aUserNameHasNoSpaces() {
        var fault =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Account("ma lee", "มาลี", Role.CLERK, Secrecy.NONE));

        assertEquals(
                "expected a user name of letters, digits, '.', '_', '-' or '@', found 'ma lee'",
                fault.getMessage());
    }

    @Test
    void aRoleMayDoWhatTheLesserOnesMay() {
        assertTrue(Role.REGISTRAR.mayActAs(Role.CLERK));
        assertFalse(Role.CLERK.mayActAs(Role.REGISTRAR));
        assertTrue(HEAD.reader().maySee(Secrecy.SECRET));
        assertFalse(MALEE.reader().maySee(Secrecy.CONFIDENTIAL));
    }
}
