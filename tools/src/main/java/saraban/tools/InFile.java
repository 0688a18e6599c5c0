package saraban.tools;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads the files that a command is given.
final class InFile {
    private InFile() {}

    static byte[] bytes(Path file) {
        try {
            mustBeFile(file);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// A text in UTF-8.
    static String text(Path file) {
        try {
            mustBeFile(file);
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CommandFault(file + ": expected a text in UTF-8, found other bytes", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// Makes sure that there is a file to read.
    static void mustBeFile(Path file) {
        if (!Files.exists(file)) {
            throw new CommandFault(file + ": expected a file, found none");
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFault(file + ": expected a file, found a folder or a device");
        }
    }

    private static CommandFault unreadable(Path file, IOException cause) {
        return cause instanceof NoSuchFileException
                ? new CommandFault(file + ": expected a file, found none", cause)
                : new CommandFault(
                        "%s: expected a file that can be read, found %s".formatted(file, cause),
                        cause);
    }
}
