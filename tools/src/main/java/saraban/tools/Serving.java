package saraban.tools;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import saraban.server.SarabanServer;
import saraban.server.ServerConfig;
import saraban.server.desk.Workplace;

/// Runs the server of a home until the process is told to end, as `serve` and `demo` do.
final class Serving {
    private Serving() {}

    /// @param whenReady is told the address once the server answers
    static void run(Path home, ServerConfig given, Terminal terminal, Consumer<String> whenReady) {
        ServerConfig config = withSource(given);
        mustBeFree(config);
        QuietLibraries.hush();
        var told = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        try (var workplace = Workplace.open(home, terminal.clock());
                var server = new SarabanServer(workplace, config, terminal.clock())) {
            var end =
                    new Thread(
                            () -> {
                                told.countDown();
                                await(closed);
                            });
            Runtime.getRuntime().addShutdownHook(end);
            server.start();
            whenReady.accept(server.address());
            await(told);
        } finally {
            closed.countDown();
        }
    }

    // The launcher says what folder it built; the licence has the server offer it.
    private static ServerConfig withSource(ServerConfig config) {
        String folder = System.getProperty("saraban.source");
        return folder == null || config.sourceFolder().isPresent()
                ? config
                : config.withSourceFolder(Path.of(folder));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void mustBeFree(ServerConfig config) {
        try (var _ = new ServerSocket(config.port(), 1, InetAddress.getByName(config.host()))) {
            return;
        } catch (IOException e) {
            throw new CommandFault(
                    "port %d of %s: expected a free one, found %s"
                            .formatted(config.port(), config.host(), e.getMessage()),
                    e);
        }
    }
}
