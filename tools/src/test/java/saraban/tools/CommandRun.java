package saraban.tools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came of one command, run in this process as [Main] runs it.
///
/// @param code the exit code
/// @param out what it printed as its result
/// @param err what it said beside
record CommandRun(int code, String out, String err) {
    /// Noon of 1 July 2567, Bangkok time.
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-07-01T05:00:00Z"));

    static CommandRun of(String... args) {
        return typing("", args);
    }

    /// Runs a command that reads from standard input.
    static CommandRun typing(String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        false,
                        Map.of("SARABAN_HOME", "/nowhere/saraban"),
                        CLOCK);
        int code = Main.run(args, terminal);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The one JSON document that was printed.
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /// The JSON documents that were printed, one a line.
    List<JsonNode> jsonLines() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }
}
