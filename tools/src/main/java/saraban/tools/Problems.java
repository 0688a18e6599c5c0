package saraban.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import saraban.templates.Problem;

/// What stops a filled form from being a letter, as the operator and scripts read it.
final class Problems {
    private Problems() {}

    /// Prints the problems as JSON where that is asked for.
    ///
    /// @return the fault that ends the command
    static CommandFault of(Path fields, List<Problem> problems, Given given) {
        if (given.json()) {
            given.answer(
                    new Listed(
                            problems.stream()
                                    .map(
                                            problem ->
                                                    new One(
                                                            problem.field(),
                                                            problem.code().name(),
                                                            problem.sentence()))
                                    .toList()),
                    "");
        }
        String sentences =
                problems.stream()
                        .map(
                                problem ->
                                        problem.field().isEmpty()
                                                ? problem.sentence()
                                                : problem.field() + ": " + problem.sentence())
                        .collect(Collectors.joining("; "));
        return new CommandFault(
                "%s: expected a whole letter, found: %s".formatted(fields, sentences));
    }

    private record Listed(List<One> problems) {}

    private record One(String field, String code, String sentence) {}
}
