package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.office.Reader;
import saraban.server.desk.StampDesk;
import saraban.server.desk.Stamped;
import saraban.server.desk.Workplace;
import saraban.templates.register.StampPlace;

/// `stamp`: the receive stamp on a copy of a letter, or alone.
@Command(
        name = "stamp",
        description = "Write a copy of a received letter with its receive stamp; the letter stays.")
final class StampCommand implements Runnable {
    private final Given given;

    @Parameters(
            paramLabel = "ID|NUMBER",
            description = "A document's id, or a letter number in any writing.")
    private String asked;

    @Option(
            names = "--place",
            converter = Place.class,
            paramLabel = "150,8",
            description =
                    "Millimetres from the left and from the top; else where there is room at the top right.")
    private StampPlace place;

    @Option(names = "--slip", description = "The stamp alone, on a page of its size.")
    private boolean slip;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            description = "The file to write.")
    private Path out;

    @Mixin private ActingAs acting;

    StampCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        try (Workplace workplace = given.openWorkplace()) {
            Reader reader = acting.clerk(workplace.corpus().accounts()).reader();
            DocumentId id = MeantDocument.of(asked, workplace.documentDesk(), reader);
            StampDesk desk = workplace.stampDesk();
            Stamped stamped =
                    slip
                            ? desk.slip(id, reader)
                            : desk.onCopy(id, Optional.ofNullable(place), reader);
            switch (stamped) {
                case Stamped.Done(var pdf) -> write(id, pdf);
                case Stamped.NotReceived() ->
                        throw new CommandFault(
                                "document %s: expected a received letter, found none of its receipts"
                                        .formatted(id));
                case Stamped.NoPaper() ->
                        throw new CommandFault(
                                "document %s: expected a paper that a stamp can stand on, found none"
                                        .formatted(id));
            }
        }
    }

    private void write(DocumentId id, byte[] pdf) {
        try {
            Files.write(out, pdf);
        } catch (IOException e) {
            throw new CommandFault(
                    "%s: expected a file that can be written, found %s".formatted(out, e), e);
        }
        given.answer(
                new Written(id.toString(), out.toString()),
                "stamped document %s in %s".formatted(id, out));
    }

    private record Written(String id, String file) {}

    /// Reads a place on a page.
    static final class Place implements ITypeConverter<StampPlace> {
        @Override
        public StampPlace convert(String written) {
            if (!written.matches("\\d{1,3}(\\.\\d+)?,\\d{1,3}(\\.\\d+)?")) {
                throw new TypeConversionException(
                        "expected millimetres from left and top such as 150,8, found '"
                                + written
                                + "'");
            }
            String[] sides = written.split(",");
            return new StampPlace(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
        }
    }
}
