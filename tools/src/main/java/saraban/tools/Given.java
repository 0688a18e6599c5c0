package saraban.tools;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.Corpus;
import saraban.server.desk.Workplace;

/// What every command is given: the terminal, and the options that stand for all of them.
final class Given {
    private final Terminal terminal;
    private Optional<Path> home = Optional.empty();
    private boolean json;

    Given(Terminal terminal) {
        this.terminal = terminal;
    }

    void home(Path given) {
        home = Optional.of(given);
    }

    void json(boolean given) {
        json = given;
    }

    Terminal terminal() {
        return terminal;
    }

    /// The folder of `--home`, else of `SARABAN_HOME`, else the usual one of this user.
    Path home() {
        return homeOr("saraban");
    }

    /// Like [#home()], with another usual folder.
    Path homeOr(String usualName) {
        return home.or(() -> variable("SARABAN_HOME").map(Path::of))
                .orElseGet(
                        () ->
                                Path.of(
                                        System.getProperty("user.home"),
                                        ".local",
                                        "share",
                                        usualName))
                .toAbsolutePath()
                .normalize();
    }

    Corpus openCorpus() {
        return Corpus.open(home(), terminal.clock());
    }

    Workplace openWorkplace() {
        QuietLibraries.hush();
        return Workplace.open(home(), terminal.clock());
    }

    /// Prints a result: its JSON with `--json`, else the sentence.
    void answer(Object forJson, String sentence) {
        terminal.out().println(json ? Json.line(forJson) : sentence);
    }

    boolean json() {
        return json;
    }

    /// Says something beside the result.
    void say(String sentence) {
        terminal.err().println(sentence);
    }

    private Optional<String> variable(String name) {
        Map<String, String> environment = terminal.environment();
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
