package saraban.tools.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.indexer.search.LetterSearch;
import saraban.indexer.search.RankedPage;

/// Indexes records and runs queries with the analysis and the queries of the product, and writes a
/// TREC run of what was found.
public final class SearchBench {
    private static final Reader ANYBODY = new Reader("bench", Secrecy.NONE);
    // Several passages of one record may be found; so many pages are asked for each record wanted.
    private static final int PAGES_A_RECORD = 4;
    private static final double NANOS_A_MILLI = 1e6;

    private SearchBench() {}

    /// What was measured.
    ///
    /// @param p50Ms time of a query, half of them at most
    /// @param p99Ms time of a query, 99 of 100 at most
    public record Figures(
            long records,
            double docsPerSecond,
            long indexBytes,
            int queries,
            double p50Ms,
            double p99Ms) {}

    /// Runs the whole.
    ///
    /// @param records JSON lines, plain or gzip
    /// @param queries lines of `qid<TAB>text`
    /// @param run written: `qid Q0 id rank score saraban`
    /// @param index a folder for the index; it is made anew there
    /// @param depth how many records a query lists at most
    public static Figures run(Path records, Path queries, Path run, Path index, int depth)
            throws IOException {
        BenchIndex.Built built;
        try (Stream<String> lines = lines(records)) {
            built = BenchIndex.build(lines, index);
        }
        var nanos = new ArrayList<Long>();
        try (LetterSearch search = LetterSearch.open(index);
                Stream<String> lines = lines(queries);
                var out = new PrintWriter(Files.newBufferedWriter(run))) {
            for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                String[] columns = line.split("\t", 2);
                String text = columns.length < 2 ? "" : columns[1];
                long start = System.nanoTime();
                List<RankedPage> pages = search.rank(text, depth * PAGES_A_RECORD, ANYBODY);
                nanos.add(System.nanoTime() - start);
                write(columns[0], bestOfEach(pages, built.ids(), depth), out);
            }
        }
        return new Figures(
                built.records(),
                built.records() / built.seconds(),
                built.bytes(),
                nanos.size(),
                percentile(nanos, 50),
                percentile(nanos, 99));
    }

    private static Map<String, Float> bestOfEach(
            List<RankedPage> pages, List<String> ids, int depth) {
        var best = new LinkedHashMap<String, Float>();
        for (RankedPage page : pages) {
            if (best.size() < depth) {
                best.putIfAbsent(
                        ids.get(Math.toIntExact(page.document().value() - 1)), page.score());
            }
        }
        return best;
    }

    private static void write(String query, Map<String, Float> records, PrintWriter out) {
        int rank = 1;
        for (var record : records.entrySet()) {
            out.print(
                    String.format(
                            Locale.ROOT,
                            "%s Q0 %s %d %.5f saraban\n",
                            query,
                            record.getKey(),
                            rank++,
                            record.getValue()));
        }
    }

    private static double percentile(List<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        int index = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, index)] / NANOS_A_MILLI;
    }

    static Stream<String> lines(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        return reader.lines().onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
