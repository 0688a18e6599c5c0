package saraban.tools;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import saraban.corpus.SarabanException;

/// The command line of saraban: finds the command, and turns what goes wrong into one line and an
/// exit code.
@Command(
        name = "saraban",
        description = "Writes, numbers, keeps and finds the letters of an office.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InitCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            LetterCommand.class,
            RelayCommand.class,
            RenderCommand.class,
            EnvelopeCommand.class,
            CopyCommand.class,
            TypesetCommand.class,
            SearchCommand.class,
            TextCommand.class,
            FactsCommand.class,
            ChainCommand.class,
            NumbersCommand.class,
            RegisterCommand.class,
            ReceiveCommand.class,
            StampCommand.class,
            KeepCommand.class,
            RetentionCommand.class,
            FormsCommand.class,
            PlanCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ReindexCommand.class,
            BenchCommand.class,
            UserCommand.class
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private final Given given;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and end.")
    private boolean version;

    Main(Given given) {
        this.given = given;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help and end.")
    private boolean help;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The home to work on; else SARABAN_HOME, else ~/.local/share/saraban.")
    void home(Path home) {
        given.home(home);
    }

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON alone.")
    void json(boolean json) {
        given.json(json);
    }

    /// Runs one command in the running process and ends it.
    public static void main(String[] args) {
        System.exit(run(args, Terminal.ofProcess()));
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0 done, 1 failed, 2 wrong usage
    static int run(String[] args, Terminal terminal) {
        var given = new Given(terminal);
        var commands = new CommandLine(new Main(given), new Commands(given));
        commands.setOut(new java.io.PrintWriter(terminal.out(), true));
        commands.setErr(new java.io.PrintWriter(terminal.err(), true));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((fault, _) -> wrongUsage(fault));
        commands.setExecutionExceptionHandler(
                (fault, command, _) -> failed(fault, command, terminal));
        return commands.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command, found none");
    }

    private static int wrongUsage(ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        command.getErr()
                .println(
                        "saraban: "
                                + oneLine(fault.getMessage())
                                + " (see '"
                                + command.getCommandSpec().qualifiedName()
                                + " --help')");
        return WRONG_USAGE;
    }

    // The one place where a fault of a command is caught.
    private static int failed(Exception fault, CommandLine command, Terminal terminal) {
        String what =
                fault instanceof SarabanException
                        ? fault.getMessage()
                        : command.getCommandSpec().name() + " broke off: " + fault;
        terminal.err().println("saraban: " + oneLine(what));
        if (terminal.environment().containsKey("SARABAN_TRACE")) {
            fault.printStackTrace(terminal.err());
        }
        return FAILED;
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /// Makes the command that was asked for, with what it is given.
    private record Commands(Given given) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1
                        && constructor.getParameterTypes()[0] == Given.class) {
                    return type.cast(constructor.newInstance(given));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
