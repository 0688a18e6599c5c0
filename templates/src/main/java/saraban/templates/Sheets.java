package saraban.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The templates that are no forms: envelopes, and the marks of a certified copy. An office's own
/// file of the same name replaces the program's.
public final class Sheets {
    private final Optional<Path> folder;

    private Sheets(Optional<Path> folder) {
        this.folder = folder;
    }

    /// Those that come with the program.
    public static Sheets builtIn() {
        return new Sheets(Optional.empty());
    }

    /// @param folder of the office's own; it need not exist
    public static Sheets withOffice(Path folder) {
        return new Sheets(Optional.of(folder));
    }

    /// The DOCX with tokens.
    byte[] template(String name) {
        Optional<Path> own =
                folder.map(office -> office.resolve(name + ".docx")).filter(Files::exists);
        try (InputStream in =
                own.isPresent()
                        ? Files.newInputStream(own.get())
                        : Sheets.class.getResourceAsStream("/sheets/" + name + ".docx")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read the sheet '%s' of %s".formatted(name, folder), e);
        }
    }
}
