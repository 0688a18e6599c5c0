package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes what a command makes.
final class OutFolder {
    private OutFolder() {}

    /// Writes a file, and the folders to it.
    static Path write(Path file, byte[] content) {
        try {
            makeFolderOf(file);
            return Files.write(file, content);
        } catch (IOException e) {
            throw new CommandFault(
                    "%s: expected a file that can be written, found %s".formatted(file, e), e);
        }
    }

    /// Copies a file of the archive out.
    static Path copy(Path source, Path file) {
        try {
            makeFolderOf(file);
            return Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFault(
                    "%s: expected a file that can be written, found %s".formatted(file, e), e);
        }
    }

    private static void makeFolderOf(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
    }
}
