package saraban.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saraban.corpus.internal.files.FileFaults;

/// The folder of a home: where each thing lies in it, and whether it can become one.
record Home(Path folder) {
    private static final Set<String> PARTS =
            Set.of("cache", "files", "index", "office", "opening.lock");
    private static final String DATABASE = "saraban.db";

    Path database() {
        return folder.resolve(DATABASE);
    }

    Path files() {
        return folder.resolve("files");
    }

    Path index() {
        return folder.resolve("index");
    }

    Path office() {
        return folder.resolve("office");
    }

    Path cache() {
        return folder.resolve("cache");
    }

    boolean hasDatabase() {
        return Files.isRegularFile(database());
    }

    /// Refuses a folder in which something lies that is no part of a home.
    void mustBeFree() {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new HomeTakenException("[%s] expected a folder, found a file".formatted(folder));
        }
        List<String> strange = FileFaults.naming(folder, this::strangeNames);
        if (!strange.isEmpty()) {
            throw new HomeTakenException(
                    "[%s] expected an empty folder or none, found %d other things in it, such as '%s'"
                            .formatted(folder, strange.size(), strange.getFirst()));
        }
    }

    void makeFolders() {
        for (Path part : List.of(folder, files(), index(), office(), cache())) {
            FileFaults.naming(part, () -> Files.createDirectories(part));
        }
    }

    /// Copies an emblem into the home.
    ///
    /// @return its name there
    Optional<String> keepEmblem(Optional<Path> emblem) {
        return emblem.map(
                source -> {
                    String given = source.getFileName().toString();
                    int dot = given.lastIndexOf('.');
                    String name =
                            "emblem"
                                    + (dot < 0
                                            ? ""
                                            : given.substring(dot).toLowerCase(Locale.ROOT));
                    Path kept = office().resolve(name);
                    if (!kept.toAbsolutePath().equals(source.toAbsolutePath())) {
                        FileFaults.naming(
                                source,
                                () ->
                                        Files.copy(
                                                source, kept, StandardCopyOption.REPLACE_EXISTING));
                    }
                    return name;
                });
    }

    private List<String> strangeNames() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> !PARTS.contains(name) && !name.startsWith(DATABASE))
                    .sorted()
                    .toList();
        }
    }
}
