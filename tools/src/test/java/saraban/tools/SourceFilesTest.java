package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of the house about files of source: their size, their package's description, marks left
/// behind.
class SourceFilesTest {
    private static final int MOST_LINES = 400;
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern TORN_COMMENT =
            Pattern.compile("^ *///.*\\R *// \\S.*$", Pattern.MULTILINE);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void noSourceFileIsLongerThanOneCanKeepInMind() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path source : sources("src/main/java", "src/test/java", "src/browser/java")) {
            int lines = Files.readAllLines(source).size();
            if (lines > MOST_LINES) {
                tooLong.add(
                        "%s: %d lines, at most %d; split it by what it does"
                                .formatted(ROOT.relativize(source), lines, MOST_LINES));
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<String> silent =
                sources("src/main/java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.isRegularFile(folder.resolve("package-info.java")))
                        .map(
                                folder ->
                                        ROOT.relativize(folder)
                                                + ": expected a package-info.java of three to ten lines")
                        .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        var left = new ArrayList<String>();
        for (Path source : sources("src/main/java")) {
            if (LEFT_BEHIND.matcher(Files.readString(source)).find()) {
                left.add(ROOT.relativize(source) + ": do it, or file an issue");
            }
        }
        assertEquals(List.of(), left);
    }

    @Test
    void noLineOfADocCommentHasLostItsThirdStroke() throws IOException {
        var torn = new ArrayList<String>();
        for (Path source : sources("src/main/java", "src/test/java", "src/browser/java")) {
            TORN_COMMENT
                    .matcher(Files.readString(source))
                    .results()
                    .forEach(
                            found ->
                                    torn.add(
                                            "%s: %s; keep the comment within 100 columns"
                                                    .formatted(
                                                            ROOT.relativize(source),
                                                            found.group())));
        }
        assertEquals(List.of(), torn);
    }

    private static List<Path> sources(String... folders) throws IOException {
        var sources = new ArrayList<Path>();
        for (String module : List.of("corpus", "templates", "indexer", "server", "tools")) {
            for (String folder : folders) {
                Path root = ROOT.resolve(module).resolve(folder);
                if (Files.isDirectory(root)) {
                    try (Stream<Path> files = Files.walk(root)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .forEach(sources::add);
                    }
                }
            }
        }
        assertTrue(
                sources.size() > 20,
                "expected the sources under " + ROOT + ", found " + sources.size());
        return sources;
    }
}
