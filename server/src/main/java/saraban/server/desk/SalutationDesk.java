package saraban.server.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import saraban.corpus.CorruptFileException;
import saraban.corpus.StorageException;
import saraban.corpus.letter.Article;
import saraban.corpus.office.Role;
import saraban.templates.SalutationReading;
import saraban.templates.SalutationTable;

/// Where the office keeps its table of openings and closings (ภาคผนวก ๒): that of the program until
/// an administrator replaces it.
@Article(11)
public final class SalutationDesk {
    private final Path file;
    private volatile SalutationTable table;

    /// @param office the folder of the office's own files
    SalutationDesk(Path office) {
        this.file = office.resolve("salutations.json");
        this.table = Files.exists(file) ? kept() : SalutationTable.standard();
    }

    /// The table by which letters are opened and closed now.
    public SalutationTable table() {
        return table;
    }

    /// Replaces the table; letters that are numbered already keep their words.
    ///
    /// @param json in the shape of [SalutationTable#json()]
    public synchronized Replaced replace(String json, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.ADMINISTRATOR, "replace the table of salutations");
        return switch (SalutationTable.read(json)) {
            case SalutationReading.Refused(var sentences) -> new Replaced.Refused(sentences);
            case SalutationReading.Whole(var wanted) -> {
                write(wanted.json());
                table = wanted;
                yield new Replaced.Done(wanted);
            }
        };
    }

    private SalutationTable kept() {
        try {
            return switch (SalutationTable.read(Files.readString(file))) {
                case SalutationReading.Whole(var own) -> own;
                case SalutationReading.Refused(var sentences) ->
                        throw new CorruptFileException(
                                "[%s] expected a table of salutations, found: %s"
                                        .formatted(file, String.join("; ", sentences)));
            };
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    // A table half written must never be read.
    private void write(String json) {
        Path passing = file.resolveSibling("salutations.json.new");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(passing, json);
            Files.move(
                    passing,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private StorageException unusable(IOException cause) {
        return new StorageException(
                "[%s] expected a file that can be read and written, found %s"
                        .formatted(file, cause),
                cause);
    }
}
