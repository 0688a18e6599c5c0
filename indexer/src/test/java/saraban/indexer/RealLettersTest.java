package saraban.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.indexer.extract.TextExtractor;
import saraban.indexer.facts.FactsReader;
import saraban.indexer.facts.Found;
import saraban.indexer.facts.LetterFacts;

/// Letters of real offices, which lie beside the project where they may be used, and never in it.
class RealLettersTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern SCAN =
            Pattern.compile(
                    "\"file\": \"(scans/[^\"]+)\".*?\"expected\": \\{(.*?)\\}(?:, \"search\"|,\\s*\\n\\s*\"search\")",
                    Pattern.DOTALL);

    private final FactsReader reader = new FactsReader();

    @Test
    void theTrueTextOfALetterIsReadWithoutAMistake() throws IOException {
        List<Path> texts = files(SHARED.resolve("scans"), "letter.txt");
        assumeTrue(!texts.isEmpty(), "no scans beside the project");

        for (Path file : texts) {
            String text = Files.readString(file);
            LetterFacts facts =
                    reader.read(
                            List.of(
                                    new PageText(
                                            1,
                                            TextSource.LAYER,
                                            0,
                                            1,
                                            Duration.ZERO,
                                            text,
                                            text,
                                            List.of(),
                                            "")));

            List<String> lines = text.lines().toList();
            assertEquals(
                    LetterNumber.parse(lines.get(0)).map(LetterNumber::printed),
                    value(facts.number()),
                    file::toString);
            assertEquals(ThaiDate.parse(lines.get(3)), value(facts.dated()), file::toString);
            assertEquals(after("เรื่อง ", lines), value(facts.subject()), file::toString);
            assertEquals(
                    after("เรียน ", lines),
                    facts.to().stream().map(Found::value).findFirst(),
                    file::toString);
        }
    }

    @Test
    void noNumberOrDateOfARealScanIsWrongAndCertain() throws IOException {
        Path manifest = SHARED.resolve("documents/manifest.json");
        assumeTrue(Files.exists(manifest), "no documents beside the project");
        Map<String, int[]> tally = new TreeMap<>();
        List<String> wrong = new ArrayList<>();

        try (TextExtractor extractor = TextExtractors.standard()) {
            Matcher scan = SCAN.matcher(Files.readString(manifest));
            while (scan.find()) {
                Path file = SHARED.resolve("documents").resolve(scan.group(1));
                if (Files.size(file) < MOST_BYTES) {
                    List<PageText> pages = new ArrayList<>();
                    extractor.extract(file, file.getFileName().toString(), pages::add);
                    judge(file, scan.group(2), reader.read(pages), tally, wrong);
                }
            }
        }

        tally.forEach(
                (name, counts) ->
                        System.out.printf(
                                "real scans, %-7s right %d, wrong %d (certain %d), absent %d%n",
                                name, counts[0], counts[1], counts[2], counts[3]));
        assertEquals(List.of(), wrong);
        assertTrue(tally.get("subject")[0] >= 6, "subjects");
        assertTrue(tally.get("to")[0] >= 7, "addressees");
        assertTrue(tally.get("dated")[0] >= 4, "dates");
    }

    private static void judge(
            Path file,
            String expected,
            LetterFacts facts,
            Map<String, int[]> tally,
            List<String> wrong) {
        boolean typed = !expected.contains("\"number_handwritten\": true");
        if (typed) {
            field(expected, "number")
                    .ifPresent(
                            number ->
                                    count(
                                            file,
                                            "number",
                                            facts.number(),
                                            bare(number)
                                                    .equals(bare(value(facts.number()).orElse(""))),
                                            tally,
                                            wrong));
        }
        field(expected, "date")
                .ifPresent(
                        date ->
                                count(
                                        file,
                                        "dated",
                                        facts.dated(),
                                        Optional.of(gregorian(date)).equals(value(facts.dated())),
                                        tally,
                                        wrong));
        text(file, "subject", field(expected, "subject"), facts.subject(), tally);
        text(file, "from", field(expected, "sender"), facts.from(), tally);
        text(file, "to", field(expected, "to"), facts.to().stream().findFirst(), tally);
    }

    private static void text(
            Path file,
            String name,
            Optional<String> expected,
            Optional<Found<String>> found,
            Map<String, int[]> tally) {
        expected.ifPresent(
                value ->
                        count(
                                file,
                                name,
                                found,
                                alike(value, value(found).orElse("")),
                                tally,
                                new ArrayList<>()));
    }

    private static <T> void count(
            Path file,
            String name,
            Optional<Found<T>> found,
            boolean right,
            Map<String, int[]> tally,
            List<String> wrong) {
        int[] counts = tally.computeIfAbsent(name, _ -> new int[4]);
        if (found.isEmpty()) {
            counts[3]++;
        } else if (right) {
            counts[0]++;
        } else {
            counts[1]++;
            if (!found.get().doubtful()) {
                counts[2]++;
                wrong.add(file.getFileName() + " " + name + " " + found.get());
            }
        }
    }

    // One sign in ten, as the papers are copied by eye, too.
    private static boolean alike(String expected, String found) {
        String one = bare(expected);
        String other = bare(found);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()] <= one.length() / 10;
    }

    private static LocalDate gregorian(String buddhist) {
        return LocalDate.parse(buddhist).minusYears(543);
    }

    private static Optional<String> field(String json, String name) {
        Matcher field =
                Pattern.compile("\"" + name + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        return field.find() ? Optional.of(field.group(1)) : Optional.empty();
    }

    private static String bare(String text) {
        return ThaiDigits.toArabic(text).replaceAll("[\\s.“”]", "");
    }

    private static Optional<String> after(String label, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst();
    }

    private static <T> Optional<T> value(Optional<Found<T>> found) {
        return found.map(Found::value);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
