package saraban.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the server is reached and what it lets through.
///
/// @param host address to listen on; the machine itself (`127.0.0.1`) unless set
/// @param port 0 takes a free one
/// @param sessionLength how long a sign-in lasts
/// @param uploadMegabytes the largest file that is taken
/// @param secureCookies whether browsers may send the session over HTTPS only; set it behind a
///   proxy that speaks TLS
/// @param source address of the source code of this very version, which the licence obliges the
///   operator to offer
/// @param sourceFolder the folder that this program was built from, offered for download where no
///   address is set
public record ServerConfig(
        String host,
        int port,
        Duration sessionLength,
        int uploadMegabytes,
        boolean secureCookies,
        Optional<String> source,
        Optional<Path> sourceFolder) {
    /// The machine itself, port 8080, a working day of 12 hours, files up to 200 MB.
    public static final ServerConfig STANDARD =
            new ServerConfig(
                    "127.0.0.1",
                    8080,
                    Duration.ofHours(12),
                    200,
                    false,
                    Optional.empty(),
                    Optional.empty());

    private static final List<String> KNOWN =
            List.of(
                    "cookies.secure",
                    "host",
                    "port",
                    "session.minutes",
                    "source.folder",
                    "source.url",
                    "upload.megabytes");

    public ServerConfig {
        if (host.isBlank()) {
            throw new IllegalArgumentException(
                    "setting 'host': expected an address to listen on, found none");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "setting 'port': expected 0 to 65535, found " + port);
        }
        if (sessionLength.toMinutes() < 1) {
            throw new IllegalArgumentException(
                    "setting 'session.minutes': expected at least 1, found " + sessionLength);
        }
        if (sourceFolder.isPresent()
                && !Files.isRegularFile(sourceFolder.get().resolve("pom.xml"))) {
            throw new IllegalArgumentException(
                    "setting 'source.folder': expected a folder with pom.xml, found "
                            + sourceFolder.get());
        }
        if (uploadMegabytes < 1 || uploadMegabytes > 2_000) {
            throw new IllegalArgumentException(
                    "setting 'upload.megabytes': expected 1 to 2000, found " + uploadMegabytes);
        }
    }

    /// Reads the settings that are given; the others stay as in [#STANDARD].
    ///
    /// @throws IllegalArgumentException for an unknown setting or a value that is none
    public static ServerConfig read(Map<String, String> given) {
        for (String key : new TreeMap<>(given).keySet()) {
            if (!KNOWN.contains(key)) {
                throw new IllegalArgumentException(
                        "unknown setting '%s'; known: %s".formatted(key, KNOWN));
            }
        }
        return new ServerConfig(
                given.getOrDefault("host", STANDARD.host),
                number(given, "port", STANDARD.port),
                Duration.ofMinutes(
                        number(given, "session.minutes", (int) STANDARD.sessionLength.toMinutes())),
                number(given, "upload.megabytes", STANDARD.uploadMegabytes),
                flag(given, "cookies.secure", STANDARD.secureCookies),
                Optional.ofNullable(given.get("source.url")),
                Optional.ofNullable(given.get("source.folder")).map(Path::of));
    }

    public ServerConfig withHost(String address) {
        return new ServerConfig(
                address, port, sessionLength, uploadMegabytes, secureCookies, source, sourceFolder);
    }

    public ServerConfig withPort(int number) {
        return new ServerConfig(
                host, number, sessionLength, uploadMegabytes, secureCookies, source, sourceFolder);
    }

    public ServerConfig withSourceFolder(Path folder) {
        return new ServerConfig(
                host,
                port,
                sessionLength,
                uploadMegabytes,
                secureCookies,
                source,
                Optional.of(folder));
    }

    public long uploadBytes() {
        return uploadMegabytes * 1_000_000L;
    }

    private static int number(Map<String, String> given, String key, int standard) {
        String text = given.get(key);
        if (text == null) {
            return standard;
        }
        if (!text.matches("\\d{1,7}")) {
            throw new IllegalArgumentException(
                    "setting '%s': expected a number, found '%s'".formatted(key, text));
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(Map<String, String> given, String key, boolean standard) {
        String text = given.get(key);
        if (text == null) {
            return standard;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "setting '%s': expected true or false, found '%s'"
                                    .formatted(key, text));
        };
    }
}
