/// The command line: what the operator runs. Start at [Main], which knows every command; a
/// command is one class named after its word (`search` is [SearchCommand]) that reads its
/// options, calls a desk of `saraban.server.desk` and prints the answer, as a sentence or as the
/// JSON of the outside face. Results go to standard output, talk and progress to standard error.
/// A fault becomes one line and exit code 1, in [Main] alone; wrong usage is 2.
package saraban.tools;
