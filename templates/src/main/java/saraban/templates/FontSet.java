package saraban.templates;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.fonts.FaceLibrary;

/// The faces a typesetter may use. Families of Sarabun are set in a face derived from Laksaman,
/// unless the office has files of its own.
public final class FontSet {
    private static final List<Path> SYSTEM_FOLDERS =
            List.of(
                    Path.of("/usr/share/fonts/truetype"),
                    Path.of("/usr/local/share/fonts"),
                    Path.of(System.getProperty("user.home"), ".local/share/fonts"));

    private final FaceLibrary library;

    private FontSet(Optional<Path> ownFolder, List<Path> systemFolders) {
        library = new FaceLibrary(ownFolder, systemFolders);
    }

    /// What the machine offers.
    public static FontSet standard() {
        return new FontSet(Optional.empty(), SYSTEM_FOLDERS);
    }

    /// The office's own font files, then what the machine offers.
    public static FontSet withOwn(Path folder) {
        return new FontSet(Optional.of(folder), SYSTEM_FOLDERS);
    }

    /// Other folders in place of the machine's own.
    public static FontSet of(List<Path> folders) {
        return new FontSet(Optional.empty(), folders);
    }

    FaceLibrary library() {
        return library;
    }
}
