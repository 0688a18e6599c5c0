package saraban.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import saraban.corpus.office.Account;
import saraban.server.ServerConfig;
import saraban.server.desk.Workplace;

/// `demo`: a sample office to try saraban with. It is made on the first start and kept for the
/// next.
@Command(
        name = "demo",
        description = "Serve a sample office with letters and scans, to try everything out.")
final class DemoCommand implements Runnable {
    private final Given given;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port; else 8080. 0 takes a free one.")
    private int port;

    DemoCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        Path home = given.homeOr("saraban-demo");
        if (!Files.exists(home.resolve("saraban.db")) || DemoOffice.unfinished(home)) {
            given.say("making a sample office in " + home);
            new DemoOffice(samples(), given.terminal()).fill(home);
        }
        List<Account> accounts = accounts(home);
        Serving.run(
                home,
                ServerConfig.STANDARD.withPort(port),
                given.terminal(),
                address -> ready(address, accounts));
    }

    private void ready(String address, List<Account> accounts) {
        String people =
                accounts.stream()
                        .map(
                                account ->
                                        "    %-10s  %s (%s, sees up to: %s)"
                                                .formatted(
                                                        account.user(),
                                                        account.displayName(),
                                                        account.role()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT),
                                                        account.clearance().code()))
                        .collect(Collectors.joining("\n"));
        given.answer(
                new Ready(
                        address,
                        accounts.stream().map(Account::user).toList(),
                        DemoOffice.PASSWORD),
                "saraban is ready at %s\n  sign in with the password %s as one of:\n%s"
                        .formatted(address, DemoOffice.PASSWORD, people));
    }

    private List<Account> accounts(Path home) {
        try (var workplace = Workplace.open(home, given.terminal().clock())) {
            return workplace.corpus().accounts().list();
        }
    }

    private static Path samples() {
        String folder = System.getProperty("saraban.samples");
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            throw new CommandFault(
                    "expected the folder of the samples in the setting saraban.samples, found "
                            + folder
                            + "; start with ./saraban demo");
        }
        return Path.of(folder);
    }

    private record Ready(String address, List<String> users, String password) {}
}
