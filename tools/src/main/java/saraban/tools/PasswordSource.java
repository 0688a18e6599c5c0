package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine.Option;
import saraban.server.desk.Passwords;

/// Where a password is read from: a file, a person at the terminal (asked twice), or the first
/// line of standard input. Never an argument, which everybody on the machine can see.
final class PasswordSource {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "Read the password from the first line of FILE; else from standard input.")
    private Path file;

    char[] read(Given given) {
        char[] password = typed(given);
        if (password.length < Passwords.SHORTEST) {
            throw new CommandFault(
                    "password: expected at least %d characters, found %d"
                            .formatted(Passwords.SHORTEST, password.length));
        }
        return password;
    }

    private char[] typed(Given given) {
        if (file != null) {
            return firstLine().toCharArray();
        }
        var console = System.console();
        if (given.terminal().interactive() && console != null) {
            char[] password = console.readPassword("Password: ");
            char[] again = console.readPassword("Once more: ");
            if (password == null || !Arrays.equals(password, again)) {
                throw new CommandFault(
                        "password: expected the same one twice, found two that differ");
            }
            return password;
        }
        return given.terminal().readLine().toCharArray();
    }

    private String firstLine() {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new CommandFault(
                    file + ": expected a file with the password, found none that can be read", e);
        }
    }
}
