package saraban.tools;

import picocli.CommandLine.Option;
import saraban.corpus.office.Accounts;
import saraban.server.desk.Clerk;

/// Who a command acts for: the account of `--as`, else whoever runs the machine, who sees
/// everything.
final class ActingAs {
    @Option(
            names = "--as",
            paramLabel = "USER",
            description = "Act for this account, with its role and clearance.")
    private String user;

    Clerk clerk(Accounts accounts) {
        if (user == null) {
            return Clerk.OPERATOR;
        }
        return accounts.find(user)
                .map(Clerk::of)
                .orElseThrow(
                        () ->
                                new CommandFault(
                                        "user '%s': expected an account, found none of that name"
                                                .formatted(user)));
    }
}
