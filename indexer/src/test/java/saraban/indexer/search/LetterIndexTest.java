package saraban.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static saraban.indexer.search.LetterSearchContract.CLERK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.indexer.search.IndexUnusableException.Reason;

class LetterIndexTest {
    @TempDir Path folder;

    @Test
    void otherProcessesFindWhatIsCommitted() {
        try (LetterIndex index = LetterIndex.open(folder);
                LetterSearch elsewhere = LetterSearch.open(folder)) {
            index.put(IndexedDocumentOf.pages(1, "ปลานิล"));
            assertEquals(0, total(elsewhere, "ปลานิล"));
            index.commit();
            assertEquals(1, total(elsewhere, "ปลานิล"));
        }
    }

    @Test
    void aSecondWriterIsRefusedByName() {
        try (LetterIndex _ = LetterIndex.open(folder)) {
            var fault = assertThrows(IndexLockedException.class, () -> LetterIndex.open(folder));
            assertEquals(
                    "["
                            + folder
                            + "] expected to be the only writer of the search index, found it locked by another process",
                    fault.getMessage());
            assertThrows(IndexLockedException.class, () -> LetterIndex.create(folder));
        }
    }

    @Test
    void anAbsentIndexIsMissing() {
        assertEquals(Reason.MISSING, reasonOfSearching(folder.resolve("nowhere")));
        assertEquals(Reason.MISSING, reasonOfSearching(folder));
    }

    @Test
    void anIndexOfAnotherVersionMustBeRebuilt() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("saraban.schema", "0").entrySet());
            writer.commit();
        }
        assertEquals(Reason.OUTDATED, reasonOfSearching(folder));
        var fault = assertThrows(IndexUnusableException.class, () -> LetterIndex.open(folder));
        assertEquals(Reason.OUTDATED, fault.reason());
        try (LetterIndex index = LetterIndex.create(folder)) {
            assertEquals(1, index.rebuild(Stream.of(IndexedDocumentOf.pages(1, "ปลานิล"))));
            assertEquals(1, total(index.search(), "ปลานิล"));
        }
    }

    @Test
    void aTornIndexIsSaidToBeTornAndMadeAnewBesideOtherFiles() throws IOException {
        try (LetterIndex index = LetterIndex.open(folder)) {
            index.put(IndexedDocumentOf.pages(1, "ปลานิล"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                            .toList()) {
                Files.writeString(file, "torn");
            }
        }
        Files.writeString(folder.resolve("note.txt"), "mine");
        assertEquals(Reason.TORN, reasonOfSearching(folder));
        try (LetterIndex index = LetterIndex.create(folder)) {
            assertEquals(0, total(index.search(), ""));
        }
        assertTrue(Files.exists(folder.resolve("note.txt")));
    }

    @Test
    void aRebuildShowsTheOldStateUntilItIsWhole() {
        try (LetterIndex index = LetterIndex.open(folder)) {
            index.put(IndexedDocumentOf.pages(1, "ปลานิล"));
            assertEquals(1, total(index.search(), "ปลานิล"));
            Stream<IndexedDocument> documents =
                    IntStream.rangeClosed(2, 3)
                            .mapToObj(
                                    id -> {
                                        assertEquals(1, total(index.search(), "ปลานิล"));
                                        return IndexedDocumentOf.pages(id, "ปลากะพง");
                                    });
            assertEquals(2, index.rebuild(documents));
            assertEquals(0, total(index.search(), "ปลานิล"));
            assertEquals(2, total(index.search(), "ปลากะพง"));
        }
    }

    @Test
    void aFailedRebuildKeepsTheOldState() {
        try (LetterIndex index = LetterIndex.open(folder)) {
            index.put(IndexedDocumentOf.pages(1, "ปลานิล"));
            index.commit();
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            index.rebuild(
                                    Stream.generate(
                                            () -> {
                                                throw new IllegalStateException(
                                                        "the archive cannot be read");
                                            })));
            assertEquals(1, total(index.search(), "ปลานิล"));
            index.put(IndexedDocumentOf.pages(2, "ปลานิล"));
            assertEquals(2, total(index.search(), "ปลานิล"));
        }
        try (LetterSearch search = LetterSearch.open(folder)) {
            assertEquals(2, total(search, "ปลานิล"));
        }
    }

    @Test
    void eightThreadsPutAndAskAtOnce() throws Exception {
        try (LetterIndex index = LetterIndex.open(folder);
                var threads = Executors.newFixedThreadPool(8)) {
            var tasks =
                    IntStream.rangeClosed(1, 80)
                            .mapToObj(
                                    id ->
                                            threads.submit(
                                                    () -> {
                                                        index.put(
                                                                IndexedDocumentOf.pages(
                                                                        id,
                                                                        "หนังสือฉบับที่ "
                                                                                + id
                                                                                + " เรื่องปลานิล"));
                                                        return total(index.search(), "ปลานิล");
                                                    }))
                            .toList();
            for (var task : tasks) {
                assertFalse(task.get() > 80);
            }
            assertEquals(80, total(index.search(), "ปลานิล"));
        }
    }

    private static long total(LetterSearch search, String query) {
        return search.find(SearchRequest.of(query), CLERK).total();
    }

    private static Reason reasonOfSearching(Path folder) {
        return assertThrows(IndexUnusableException.class, () -> LetterSearch.open(folder)).reason();
    }
}
