package saraban.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import saraban.indexer.search.LetterIndex;

/// Builds an index of records on every core.
final class BenchIndex {
    // Lines in hand for each core: enough to keep it busy, few enough to fit in memory.
    private static final int WAITING_A_CORE = 16;

    private BenchIndex() {}

    /// @param ids the id of the record that was put in as document n, at place n - 1
    record Built(long records, double seconds, long bytes, List<String> ids) {}

    static Built build(Stream<String> lines, Path folder) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        var ids = new ArrayList<String>();
        long start = System.nanoTime();
        try (LetterIndex index = LetterIndex.create(folder);
                ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            var waiting = new Semaphore(cores * WAITING_A_CORE);
            var puts = new ArrayList<Future<?>>();
            for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                BenchRecord record = BenchRecord.parse(line);
                ids.add(record.id());
                long number = ids.size();
                waiting.acquireUninterruptibly();
                puts.add(
                        threads.submit(
                                () -> {
                                    try {
                                        index.put(record.document(number));
                                    } finally {
                                        waiting.release();
                                    }
                                }));
            }
            for (Future<?> put : puts) {
                put.get();
            }
            index.commit();
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("indexing records: " + e.getMessage(), e);
        }
        return new Built(ids.size(), (System.nanoTime() - start) / 1e9, bytes(folder), ids);
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
