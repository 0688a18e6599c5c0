package saraban.tools;

import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.server.ServerConfig;

/// `serve`: the server.
@Command(
        name = "serve",
        description = "Serve a home to its people, until the process is told to end.")
final class ServeCommand implements Runnable {
    private final Given given;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port; else 8080. 0 takes a free one.")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; else this machine alone.")
    private String host;

    @Option(
            names = "--set",
            paramLabel = "SETTING=VALUE",
            description = "A further setting, e.g. cookies.secure=true.")
    private Map<String, String> settings = new HashMap<>();

    @Spec private CommandSpec spec;

    ServeCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        System.setProperty("saraban.log.level", "INFO");
        ServerConfig config = config();
        // A home that is none is said before the port is looked at.
        Corpus.open(given.home(), given.terminal().clock()).close();
        Serving.run(
                given.home(),
                config,
                given.terminal(),
                address ->
                        given.answer(
                                new Ready(address),
                                "saraban serves %s at %s".formatted(given.home(), address)));
    }

    private ServerConfig config() {
        try {
            return ServerConfig.read(settings).withHost(host).withPort(port);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private record Ready(String address) {}
}
