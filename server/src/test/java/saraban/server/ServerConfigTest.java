package saraban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerConfigTest {
    @Test
    void withoutSettingsTheServerIsReachedFromItsMachineAlone() {
        ServerConfig config = ServerConfig.read(Map.of());

        assertEquals("127.0.0.1", config.host());
        assertEquals(ServerConfig.STANDARD, config);
    }

    @Test
    void settingsAreRead() {
        ServerConfig config =
                ServerConfig.read(
                        Map.of("port", "0", "session.minutes", "30", "cookies.secure", "true"));

        assertEquals(0, config.port());
        assertEquals(Duration.ofMinutes(30), config.sessionLength());
        assertEquals(true, config.secureCookies());
    }

    @Test
    void aMistypedSettingStopsTheStartAndNamesTheKnownOnes() {
        assertEquals(
                "unknown setting 'prot'; known: [cookies.secure, host, port, session.minutes, source.folder, source.url, upload.megabytes]",
                fault(Map.of("prot", "80")));
        assertEquals(
                "setting 'port': expected a number, found 'eighty'",
                fault(Map.of("port", "eighty")));
        assertEquals(
                "setting 'port': expected 0 to 65535, found 70000", fault(Map.of("port", "70000")));
        assertEquals(
                "setting 'cookies.secure': expected true or false, found 'yes'",
                fault(Map.of("cookies.secure", "yes")));
    }

    private static String fault(Map<String, String> given) {
        return assertThrows(IllegalArgumentException.class, () -> ServerConfig.read(given))
                .getMessage();
    }
}
