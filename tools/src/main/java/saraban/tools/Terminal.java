package saraban.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/// What a command sees of the world around it.
///
/// @param out for results
/// @param err for talk, progress and faults
/// @param interactive whether a person sits before `err`
/// @param environment the variables of the process
record Terminal(
        PrintStream out,
        PrintStream err,
        InputStream in,
        boolean interactive,
        Map<String, String> environment,
        InstantSource clock) {

    /// That of the running process, in UTF-8 whatever the locale.
    static Terminal ofProcess() {
        var console = System.console();
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.in,
                console != null && console.isTerminal(),
                System.getenv(),
                InstantSource.system());
    }

    /// One line of standard input, without its end; empty where there is none.
    String readLine() {
        try {
            String line =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }
}
