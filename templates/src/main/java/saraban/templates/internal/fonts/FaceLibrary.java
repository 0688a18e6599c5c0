package saraban.templates.internal.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import saraban.templates.FontMissingException;

/// Finds the face for a family a document names: the office's own files first, then the derived
/// Sarabun, then what the machine has. Faces are read at first use and kept; safe for any number of
/// threads.
public final class FaceLibrary {
    /// @param face what to set with
    /// @param substituted true when it is neither the named family nor one of the same widths
    public record Match(Face face, boolean substituted) {}

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "Bold Italic");
    private static final List<String> LAKSAMAN =
            List.of(
                    "Laksaman.ttf",
                    "Laksaman-Bold.ttf",
                    "Laksaman-Italic.ttf",
                    "Laksaman-BoldItalic.ttf");
    private static final Set<String> SARABUN =
            Set.of(
                    "thsarabunnew",
                    "thsarabunpsk",
                    "thsarabunit๙",
                    "thsarabunit9",
                    "thsarabun",
                    "thsarabunps",
                    "thsarabunpsk9",
                    "thsarabunit",
                    "thsarabanpsk",
                    "thsarabannew",
                    "thsarabanit๙",
                    "thsarabunnews",
                    "sarabun",
                    "sarabunnew",
                    "sarabunpsk",
                    "sarabansarabun");
    private static final Map<String, String> SAME_WIDTHS =
            Map.of(
                    "timesnewroman", "liberationserif",
                    "times", "liberationserif",
                    "arial", "liberationsans",
                    "helvetica", "liberationsans",
                    "couriernew", "liberationmono",
                    "calibri", "carlito",
                    "cambria", "caladea");
    private static final List<String> LAST_RESORTS =
            List.of("dejavusans", "liberationsans", "liberationserif");

    private final List<Path> systemFolders;
    private final FontIndex own;
    private final FontIndex system;
    private final Map<Integer, Face> sarabun = new ConcurrentHashMap<>();
    private final Map<String, Match> matches = new ConcurrentHashMap<>();
    private final Map<Integer, List<Face>> fallbacks = new ConcurrentHashMap<>();

    /// @param ownFolder the office's own font files, which win; empty for none
    /// @param systemFolders where the machine keeps its fonts
    public FaceLibrary(Optional<Path> ownFolder, List<Path> systemFolders) {
        this.systemFolders = List.copyOf(systemFolders);
        own = new FontIndex(ownFolder.map(List::of).orElse(List.of()));
        system = new FontIndex(systemFolders);
    }

    /// The face for a family; always one, and `substituted` when it is a stand-in.
    public Match find(String family, boolean bold, boolean italic) {
        int style = style(bold, italic);
        String key = FontNames.key(family);
        return matches.computeIfAbsent(key + "/" + style, _ -> search(key, style));
    }

    private Match search(String key, int style) {
        Optional<Face> named = own.find(key, style);
        if (named.isPresent()) {
            return new Match(named.get(), false);
        }
        if (SARABUN.contains(key)) {
            return new Match(ownSarabun(style).orElseGet(() -> derivedSarabun(style)), false);
        }
        return system.find(key, style)
                .or(
                        () ->
                                Optional.ofNullable(SAME_WIDTHS.get(key))
                                        .flatMap(same -> system.find(same, style)))
                .map(face -> new Match(face, false))
                .orElseGet(() -> new Match(sarabun(style), true));
    }

    private Face sarabun(int style) {
        return ownSarabun(style).orElseGet(() -> derivedSarabun(style));
    }

    private Optional<Face> ownSarabun(int style) {
        return SARABUN.stream().sorted().flatMap(key -> own.find(key, style).stream()).findFirst();
    }

    /// The first face of the same style that has the letter, of those that stand in for others.
    public Optional<Face> fallback(int codePoint, boolean bold, boolean italic) {
        return fallbacks.computeIfAbsent(style(bold, italic), this::standIns).stream()
                .filter(face -> face.has(codePoint))
                .findFirst();
    }

    private List<Face> standIns(int style) {
        Map<String, Face> faces = new LinkedHashMap<>();
        List<Integer> styles = style == 0 ? List.of(0) : List.of(style, 0);
        for (int wanted : styles) {
            List<Face> found = new ArrayList<>(List.of(sarabun(wanted)));
            LAST_RESORTS.forEach(key -> system.find(key, wanted).ifPresent(found::add));
            found.forEach(face -> faces.putIfAbsent(face.name(), face));
        }
        return List.copyOf(faces.values());
    }

    private Face derivedSarabun(int style) {
        return sarabun.computeIfAbsent(style, this::derive);
    }

    private Face derive(int style) {
        Path file =
                systemFolders.stream()
                        .flatMap(folder -> FontIndex.files(folder).stream())
                        .filter(path -> path.endsWith(LAKSAMAN.get(style)))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new FontMissingException(
                                                "font %s: expected in %s, not found; install the package fonts-tlwg-laksaman-ttf"
                                                        .formatted(
                                                                LAKSAMAN.get(style),
                                                                systemFolders)));
        try {
            return new Face(SarabunFace.derive(Files.readAllBytes(file), STYLES.get(style)));
        } catch (IOException | IllegalArgumentException e) {
            throw new FontMissingException(
                    "font %s: expected a readable TrueType file, found %s"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static int style(boolean bold, boolean italic) {
        return (bold ? 1 : 0) + (italic ? 2 : 0);
    }
}
