package saraban.tools;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;
import saraban.server.desk.Passwords;

/// `user`: the accounts of the office.
@Command(
        name = "user",
        description = "The people who can sign in.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UserCommand.Add.class,
            UserCommand.Password.class,
            UserCommand.ListAll.class
        })
final class UserCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "expected add, password or list, found none");
    }

    /// `user add`.
    @Command(
            name = "add",
            description = "Add an account; its password comes from standard input or a file.")
    static final class Add implements Runnable {
        private final Given given;

        @Parameters(paramLabel = "USER", description = "The name to sign in by.")
        private String user;

        @Option(names = "--name", paramLabel = "NAME", description = "The name to show; else USER.")
        private String displayName;

        @Option(
                names = "--role",
                defaultValue = "CLERK",
                description = "reader, clerk, registrar or administrator; else clerk.")
        private Role role;

        @Option(
                names = "--clearance",
                defaultValue = "none",
                description =
                        "The strictest class to be seen: none, confidential, secret, top-secret; else none.")
        private String clearance;

        @Mixin private PasswordSource password;

        @Spec private CommandSpec spec;

        Add(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            Secrecy strictest =
                    Secrecy.ofCode(clearance)
                            .orElseThrow(
                                    () ->
                                            new ParameterException(
                                                    spec.commandLine(),
                                                    "expected --clearance none, confidential, secret or top-secret, found '"
                                                            + clearance
                                                            + "'"));
            var account = account(strictest);
            try (Corpus corpus = given.openCorpus()) {
                if (corpus.accounts().find(user).isPresent()) {
                    throw taken();
                }
                if (!corpus.accounts().add(account, Passwords.hash(password.read(given)))) {
                    throw taken();
                }
            }
            given.answer(Shown.of(account), "added %s (%s)".formatted(user, word(role)));
        }

        private Account account(Secrecy strictest) {
            try {
                return new Account(user, displayName == null ? user : displayName, role, strictest);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), e.getMessage(), e);
            }
        }

        private CommandFault taken() {
            return new CommandFault(
                    "user '%s': expected a name that is free, found an account with it"
                            .formatted(user));
        }
    }

    /// `user password`.
    @Command(name = "password", description = "Give an account another password; its sessions end.")
    static final class Password implements Runnable {
        private final Given given;

        @Parameters(paramLabel = "USER", description = "The account.")
        private String user;

        @Mixin private PasswordSource password;

        Password(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            try (Corpus corpus = given.openCorpus()) {
                Account account = corpus.accounts().find(user).orElseThrow(this::unknown);
                corpus.accounts().changePassword(user, Passwords.hash(password.read(given)));
                given.answer(Shown.of(account), "changed the password of " + user);
            }
        }

        private CommandFault unknown() {
            return new CommandFault(
                    "user '%s': expected an account, found none of that name".formatted(user));
        }
    }

    /// `user list`.
    @Command(name = "list", description = "List the accounts.")
    static final class ListAll implements Runnable {
        private final Given given;

        ListAll(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            List<Shown> accounts;
            try (Corpus corpus = given.openCorpus()) {
                accounts = corpus.accounts().list().stream().map(Shown::of).toList();
            }
            if (given.json()) {
                given.answer(new All(accounts), "");
            } else {
                accounts.forEach(account -> given.answer(account, account.line()));
            }
        }

        private record All(List<Shown> accounts) {}
    }

    private record Shown(String user, String name, String role, String clearance) {
        static Shown of(Account account) {
            return new Shown(
                    account.user(),
                    account.displayName(),
                    word(account.role()),
                    account.clearance().code());
        }

        String line() {
            return "%s\t%s\t%s\t%s".formatted(user, name, role, clearance);
        }
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
