package saraban.tools.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import saraban.indexer.extract.Extraction;
import saraban.indexer.extract.TextExtractor;

/// Reads a folder of scans whose text is known and says how well and how fast: `NAME.pdf` beside
/// `NAME.txt`, and in `manifest.tsv`, where there is one, the columns `id` (NAME) and `class`.
public final class OcrBench {
    private final TextExtractor extractor;
    private final int atOnce;

    /// @param atOnce files to read at the same time
    public OcrBench(TextExtractor extractor, int atOnce) {
        this.extractor = extractor;
        this.atOnce = atOnce;
    }

    /// @param name file name without its ending
    /// @param kind its class in the manifest, else `all`
    /// @param seconds from opening to the last page, others being read at the same time
    public record File(
            String name, String kind, int pages, double seconds, OcrScore score, String text) {}

    /// @param files in the order of their names
    /// @param took from the first file to the last
    public record Report(List<File> files, Duration took) {
        public Report {
            files = List.copyOf(files);
        }

        public OcrScore total() {
            return files.stream().map(File::score).reduce(OcrScore.NONE, OcrScore::plus);
        }

        /// The scores of each class, by its name.
        public Map<String, OcrScore> byKind() {
            Map<String, OcrScore> scores = new TreeMap<>();
            files.forEach(file -> scores.merge(file.kind(), file.score(), OcrScore::plus));
            return scores;
        }

        public double pagesAMinute() {
            int pages = files.stream().mapToInt(File::pages).sum();
            return pages / Math.max(0.001, took.toMillis() / 60_000.0);
        }
    }

    /// Reads every scan of the folder.
    ///
    /// @throws IllegalArgumentException when there is none
    public Report run(Path folder) throws IOException {
        Map<String, String> kinds = kinds(folder.resolve("manifest.tsv"));
        List<Path> scans = scans(folder);
        if (scans.isEmpty()) {
            throw new IllegalArgumentException(
                    folder + ": expected scans NAME.pdf with NAME.txt beside, found none");
        }
        long began = System.nanoTime();
        List<File> files = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(atOnce)) {
            List<Future<File>> waiting =
                    scans.stream().map(scan -> readers.submit(() -> read(scan, kinds))).toList();
            for (Future<File> file : waiting) {
                files.add(file.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a scan was not read: " + failure.getCause(), failure);
        }
        return new Report(files, Duration.ofNanos(System.nanoTime() - began));
    }

    private File read(Path scan, Map<String, String> kinds) {
        String name = scan.getFileName().toString().replaceAll("\\.pdf$", "");
        StringBuilder text = new StringBuilder();
        long began = System.nanoTime();
        Extraction result =
                extractor.extract(
                        scan,
                        scan.getFileName().toString(),
                        page -> text.append(page.text()).append('\n'));
        double seconds = (System.nanoTime() - began) / 1e9;
        int pages = result instanceof Extraction.Read read ? read.pages() : 1;
        OcrScore score = OcrScore.of(truth(scan), text.toString());
        return new File(
                name, kinds.getOrDefault(name, "all"), pages, seconds, score, text.toString());
    }

    private static String truth(Path scan) {
        try {
            return Files.readString(truthOf(scan));
        } catch (IOException cause) {
            throw new UncheckedIOException("the truth of " + scan + " cannot be read", cause);
        }
    }

    private static Path truthOf(Path scan) {
        return scan.resolveSibling(scan.getFileName().toString().replaceAll("\\.pdf$", ".txt"));
    }

    private static List<Path> scans(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .filter(file -> Files.exists(truthOf(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> kinds(Path manifest) throws IOException {
        if (!Files.exists(manifest)) {
            return Map.of();
        }
        List<String> lines = Files.readAllLines(manifest);
        List<String> columns = List.of(lines.getFirst().split("\t"));
        int id = columns.indexOf("id");
        int kind = columns.indexOf("class");
        if (id < 0 || kind < 0) {
            throw new IllegalArgumentException(
                    manifest + ": expected the columns id and class, found " + columns);
        }
        Map<String, String> kinds = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            kinds.put(cells[id], cells[kind]);
        }
        return kinds;
    }
}
