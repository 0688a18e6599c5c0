package saraban.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static saraban.indexer.search.LetterSearchContract.documents;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.archive.DocumentId;

class LuceneSearchTest implements LetterSearchContract {
    @TempDir Path folder;

    @Override
    public LetterSearch over(List<IndexedDocument> documents) {
        try (LetterIndex index = LetterIndex.open(folder)) {
            index.rebuild(documents.stream());
        }
        return LetterSearch.open(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ซ่อมแซมถนน", "ปรับปรุงระบบระบายน้ำ", "องค์กรวิชาชีพ", "บ้านโพธิ์ศรี"})
    void misreadAndTornWordsAreFoundByTheirGramsAndMarked(String query) {
        try (LetterSearch search = over(SampleArchive.ALL)) {
            SearchResult result = search.find(SearchRequest.of(query), CLERK);
            assertEquals(5, result.hits().getFirst().document().value());
            assertTrue(!result.hits().getFirst().marks().isEmpty(), result.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ส่วนท้องถิ", "บุคลาก", "โยธาและครู"})
    void partsOfWordsAreFound(String query) {
        try (LetterSearch search = over(SampleArchive.ALL)) {
            assertTrue(documents(search.find(SearchRequest.of(query), CLERK)).contains(1L));
        }
    }

    @Test
    void abbreviationsFindTheirLongFormAndBack() {
        try (LetterSearch search = over(SampleArchive.ALL)) {
            assertTrue(documents(search.find(SearchRequest.of("อปท."), CLERK)).contains(1L));
            assertTrue(documents(search.find(SearchRequest.of("ก.ถ."), CLERK)).contains(1L));
            assertTrue(
                    documents(search.find(SearchRequest.of("ศาลากลาง ผวจ."), CLERK)).contains(2L));
        }
    }

    @Test
    void whatIsPutReplacesAndWhatIsRemovedIsGoneAtOnce() {
        try (LetterIndex index = LetterIndex.open(folder)) {
            index.put(IndexedDocumentOf.pages(7, "หน้าแรก", "หน้าสองเรื่องปลานิล"));
            assertEquals(1, index.search().find(SearchRequest.of("ปลานิล"), CLERK).total());
            index.put(IndexedDocumentOf.pages(7, "หน้าเดียวเรื่องกุ้งก้ามกราม"));
            assertEquals(0, index.search().find(SearchRequest.of("ปลานิล"), CLERK).total());
            assertEquals(1, index.search().find(SearchRequest.of(""), CLERK).total());
            index.remove(new DocumentId(7));
            assertEquals(0, index.search().find(SearchRequest.of(""), CLERK).total());
        }
    }
}
