package saraban.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.TextSource;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.indexer.search.LetterIndex;
import saraban.indexer.search.SearchRequest;
import saraban.indexer.search.SearchResult;

class IndexWorkerTest {
    private static final Reader CLERK = new Reader("malee", Secrecy.NONE);

    @TempDir Path folder;

    @Test
    void aDocumentIsFoundByItsPagesAndItsRecordAndAfterEachChangeByTheNewOnes() throws IOException {
        try (Corpus corpus = SampleOffice.open(folder.resolve("home"), InstantSource.system());
                LetterIndex index = LetterIndex.open(folder.resolve("index"))) {
            var worker = new IndexWorker(corpus.archive(), index);
            DocumentId id = stored(corpus, "one", "ขอเชิญประชุมเรื่องน้ำท่วม", "");
            corpus.archive().record(id, record(Secrecy.NONE));
            worker.index(id);
            worker.index(id);
            SearchResult result = index.search().find(SearchRequest.of("น้ำท่วม"), CLERK);
            assertEquals(1, result.total());
            assertEquals(Optional.of("สน ๐๐๒๓.๒/ว ๓"), result.hits().getFirst().number());
            assertEquals(1, index.search().find(SearchRequest.of("7 ม.ค. 67"), CLERK).total());
            corpus.archive().record(id, record(Secrecy.SECRET));
            worker.index(id);
            assertEquals(0, index.search().find(SearchRequest.of("น้ำท่วม"), CLERK).total());
        }
    }

    @Test
    void aRebuildTakesEveryDocumentOfTheArchiveAndNothingElse() throws IOException {
        try (Corpus corpus = SampleOffice.open(folder.resolve("home"), InstantSource.system());
                LetterIndex index = LetterIndex.open(folder.resolve("index"))) {
            for (int i = 1; i <= 3; i++) {
                stored(corpus, "file " + i, "หนังสือฉบับที่ " + i);
            }
            var worker = new IndexWorker(corpus.archive(), index);
            worker.index(new DocumentId(4711));
            assertEquals(3, worker.rebuild());
            assertEquals(3, worker.rebuild());
            assertEquals(3, index.search().find(SearchRequest.of(""), CLERK).total());
        }
    }

    private DocumentId stored(Corpus corpus, String content, String... pages) throws IOException {
        Path file = Files.writeString(folder.resolve(content), content);
        DocumentId id = corpus.archive().store(file, content).id();
        int number = 1;
        for (String text : pages) {
            corpus.archive()
                    .pages()
                    .save(
                            id,
                            new PageText(
                                    number++,
                                    TextSource.LAYER,
                                    0,
                                    1,
                                    Duration.ZERO,
                                    text,
                                    text,
                                    List.of(),
                                    ""));
        }
        return id;
    }

    private static RecordFields record(Secrecy secrecy) {
        return new RecordFields(
                Optional.of("circular-letter"),
                Optional.of("สน ๐๐๒๓.๒/ว ๓"),
                Optional.of(LocalDate.of(2024, 1, 7)),
                Optional.of("จังหวัดสกลนคร"),
                Optional.empty(),
                Optional.of("ขอเชิญประชุม"),
                Optional.empty(),
                secrecy);
    }
}
