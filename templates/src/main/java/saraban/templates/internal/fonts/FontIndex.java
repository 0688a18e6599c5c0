package saraban.templates.internal.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The TrueType files of some folders by family and style. Files are looked at when first asked.
final class FontIndex {
    private static final Logger LOG = LoggerFactory.getLogger(FontIndex.class);
    private static final int BOLD = 1;
    private static final int ITALIC = 2;

    private final List<Path> folders;
    private final Map<Path, Face> faces = new ConcurrentHashMap<>();
    private Map<String, Map<Integer, Path>> families;

    FontIndex(List<Path> folders) {
        this.folders = folders;
    }

    /// The face of that style, or of the nearest lighter one when the family lacks it.
    Optional<Face> find(String familyKey, int style) {
        Map<Integer, Path> styles = families().get(familyKey);
        if (styles == null) {
            return Optional.empty();
        }
        return Stream.of(style, style & BOLD, style & ITALIC, 0, 1, 2, 3)
                .map(styles::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(path -> faces.computeIfAbsent(path, FontIndex::read));
    }

    /// Every TrueType file below a folder, in the order of their names.
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(".ttf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face read(Path path) {
        try {
            return new Face(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Map<String, Map<Integer, Path>> families() {
        if (families == null) {
            families = new HashMap<>();
            folders.stream().flatMap(folder -> files(folder).stream()).forEach(this::enter);
        }
        return families;
    }

    // A family may count its condensed and light cuts as regular too, with fewer letters in them.
    private Path plainer(Path known, Path other) {
        return oddity(other) < oddity(known) ? other : known;
    }

    private static int oddity(Path path) {
        try {
            ByteBuffer measures = new Sfnt(Files.readAllBytes(path)).table("OS/2");
            int weight = measures.getShort(4);
            int width = measures.getShort(6);
            int least = Math.min(Math.abs(weight - 400), Math.abs(weight - 700));
            return least + 100 * Math.abs(width - 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(Path path) {
        try {
            Sfnt font = new Sfnt(Files.readAllBytes(path));
            int mac = font.table("head").getShort(44);
            for (String family : FontNames.families(font)) {
                families.computeIfAbsent(FontNames.key(family), _ -> new HashMap<>())
                        .merge(mac & 3, path, this::plainer);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            LOG.warn(
                    "font {}: expected a readable TrueType file, found {}; left out",
                    path,
                    e.toString());
        }
    }
}
