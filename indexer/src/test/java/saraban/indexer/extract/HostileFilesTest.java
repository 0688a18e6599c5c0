package saraban.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import saraban.indexer.TextExtractors;

/// Files made to break readers, where they lie beside the project.
class HostileFilesTest {
    private static final Path FOLDER = Path.of("../../shared/hostile");
    private static final Duration MOST = Duration.ofSeconds(30);
    private static final Pattern ENTRY =
            Pattern.compile("\"file\": \"([^\"]+)\".*?\"expect\": \"([^\"]+)\"", Pattern.DOTALL);

    @Test
    void everyHostileFileIsReadOrRefusedAsItDeserves() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(FOLDER.resolve("manifest.json")),
                "skipped: the hostile files are not beside the project");
        List<String> wrong = new ArrayList<>();
        int files = 0;
        Matcher entry = ENTRY.matcher(Files.readString(FOLDER.resolve("manifest.json")));
        OcrEngine engine = new SidecarOcr(Duration.ZERO);
        try (TextExtractor extractor = TextExtractors.with(engine, ExtractLimits.USUAL)) {
            while (entry.find()) {
                files++;
                check(extractor, entry.group(1), entry.group(2), wrong);
            }
        }
        int count = files;
        assertAll(
                () -> assertTrue(count >= 50, "files: " + count),
                () -> assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong)));
    }

    private static void check(
            TextExtractor extractor, String file, String expect, List<String> wrong) {
        StringBuilder text = new StringBuilder();
        long began = System.nanoTime();
        Extraction result =
                extractor.extract(
                        FOLDER.resolve(file), file, page -> text.append(page.text()).append('\n'));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (!right(expect, result, text.toString().strip()) || took.compareTo(MOST) > 0) {
            wrong.add("%s: expected %s, found %s in %s".formatted(file, expect, result, took));
        }
    }

    private static boolean right(String expect, Extraction result, String text) {
        boolean read = result instanceof Extraction.Read;
        UnreadableKind kind =
                result instanceof Extraction.Unreadable unreadable ? unreadable.kind() : null;
        return switch (expect) {
            case "text" -> read && !text.isEmpty();
            case "image-only" -> read;
            case "empty" -> kind == UnreadableKind.EMPTY;
            case "reject:encrypted" -> kind == UnreadableKind.ENCRYPTED;
            case "reject:corrupt" -> kind == UnreadableKind.CORRUPT;
            case "reject:wrong-type" -> kind == UnreadableKind.WRONG_TYPE;
            case "text-or-corrupt" -> read && !text.isEmpty() || kind == UnreadableKind.CORRUPT;
            case "empty-or-corrupt" ->
                    kind == UnreadableKind.CORRUPT || kind == UnreadableKind.EMPTY;
            case "no-fetch" -> !text.contains("root:") && !text.contains("[Content_Types]");
            default -> true;
        };
    }
}
