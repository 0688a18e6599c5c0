package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;
import saraban.corpus.register.Registry;
import saraban.server.desk.RegisterFormat;
import saraban.server.desk.RegisterKind;
import saraban.server.desk.RegisterWish;
import saraban.server.desk.Workplace;
import saraban.templates.register.RegisterTable;

/// `register`: a register, list or finding card as a file, in the columns of its prescribed form.
@Command(
        name = "register",
        description = "Write a register, a list of keeping or a finding card to a file.")
final class RegisterCommand implements Runnable {
    private static final String CARD = "card";

    private final Given given;

    @Parameters(
            index = "0",
            paramLabel = "REGISTER",
            description =
                    "outgoing, incoming, circular, orders, certificates, delivery, keeping, to-storage, "
                            + "handover, retained, destruction, or card")
    private String register;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID|NUMBER",
            description = "Of a card: a document's id, or a letter number in any writing.")
    private String asked;

    @Option(
            names = "--year",
            converter = ThaiYear.class,
            paramLabel = "2567",
            description = "This Buddhist year alone.")
    private BuddhistYear year;

    @Option(
            names = "--from",
            paramLabel = "2024-01-07",
            description = "From this day on; without --to, this day alone.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "2024-01-31", description = "Up to this day.")
    private LocalDate to;

    @Option(
            names = "--registry",
            paramLabel = "UNIT",
            description =
                    "Of the register of letters received: that of this unit, not the central.")
    private String registry = "";

    @Option(
            names = "--format",
            required = true,
            converter = Format.class,
            description = "pdf, csv or xlsx")
    private RegisterFormat format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private Path out;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    RegisterCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        Optional<RegisterKind> kind = RegisterKind.ofWord(register);
        boolean card = register.equals(CARD);
        if (kind.isEmpty() && !card) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected outgoing, incoming, circular, orders, certificates, delivery, keeping, to-storage, "
                            + "handover, retained, destruction or card, found '"
                            + register
                            + "'");
        }
        if (card != (asked != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    card
                            ? "expected the document of the card, found none"
                            : "expected a document for a card alone, found '" + asked + "'");
        }
        if (to != null && from != null && to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "expected --to on or after --from, found " + to);
        }
        int lines;
        try (Workplace workplace = given.openWorkplace()) {
            Reader reader = acting.clerk(workplace.corpus().accounts()).reader();
            RegisterTable table =
                    kind.map(known -> workplace.printDesk().table(wish(known), reader))
                            .orElseGet(() -> card(workplace, reader));
            write(workplace.printDesk().file(table, format));
            lines = table.rows().size();
        }
        given.answer(
                new Written(out.toString(), lines), "wrote %d lines to %s".formatted(lines, out));
    }

    private RegisterWish wish(RegisterKind kind) {
        return new RegisterWish(
                kind,
                Optional.ofNullable(year),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                new Registry(registry));
    }

    private RegisterTable card(Workplace workplace, Reader reader) {
        return workplace
                .printDesk()
                .card(MeantDocument.of(asked, workplace.documentDesk(), reader), reader)
                .orElseThrow(() -> MeantDocument.unknown(asked));
    }

    private void write(byte[] content) {
        try {
            Files.write(out, content);
        } catch (IOException e) {
            throw new CommandFault(
                    "%s: expected a file that can be written, found %s".formatted(out, e), e);
        }
    }

    private record Written(String file, int lines) {}

    /// Reads the name of a format.
    static final class Format implements ITypeConverter<RegisterFormat> {
        @Override
        public RegisterFormat convert(String written) {
            return RegisterFormat.ofExtension(written.toLowerCase(Locale.ROOT))
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "expected pdf, csv or xlsx, found '" + written + "'"));
        }
    }
}
