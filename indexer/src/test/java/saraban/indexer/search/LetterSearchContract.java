package saraban.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.indexer.search.SearchRequest.Filters;
import saraban.indexer.search.SearchResult.FacetCount;
import saraban.indexer.text.Span;

/// What every search promises, shown on [SampleArchive].
interface LetterSearchContract {
    Reader CLERK = new Reader("somsri", Secrecy.NONE);
    Reader CHIEF = new Reader("prasert", Secrecy.SECRET);

    /// A search over these documents.
    LetterSearch over(List<IndexedDocument> documents);

    @Test
    default void aWordFindsThePagesItStandsOn() {
        SearchResult result = find("น้ำท่วม", CLERK);
        assertEquals(Set.of(3L), documents(result));
        assertEquals(1, result.total());
    }

    @Test
    default void whatTheReaderMayNotSeeIsNeitherFoundNorCounted() {
        assertEquals(Set.of(3L, 4L), documents(find("น้ำท่วม", CHIEF)));
        SearchResult result = find("น้ำท่วม", CLERK);
        assertEquals(1, result.total());
        assertEquals(List.of(new FacetCount("2567", 1)), result.years());
        assertEquals(0, find("ลับมาก สอบสวน", CLERK).total());
    }

    @Test
    default void aPhraseInQuotesMustStandAsWritten() {
        assertEquals(Set.of(1L), documents(find("\"ครูผู้ดูแลเด็ก\"", CLERK)));
        assertEquals(Set.of(), documents(find("\"เด็กผู้ดูแลครู\"", CLERK)));
    }

    @Test
    default void aWordAfterAMinusMustNotStand() {
        assertEquals(Set.of(1L), documents(find("แผนพัฒนาบุคลากร -จังหวัดสกลนคร", CLERK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มท ๐๘๐๙.๒/ว ๕๒๑๓",
                "มท 0809.2/ว 5213",
                "มท๐๘๐๙.๒/ว๕๒๑๓",
                "มท.๐๘๐๙.๒/ว.๕๒๑๓",
                "มท ๐๘๐๙.๒ / ว. ๕๒๑๓",
                "ม.ท. ๐๘๐๙.๒/ว ๕๒๑๓",
                "มท ๐๘๐๙.๐๒/ว ๐๕๒๑๓",
                "ที่ มท ๐๘๐๙.๒/ว ๕๒๑๓",
                "5213",
                "๕๒๑๓",
                "ว 5213",
                "ว๕๒๑๓",
                "08092-ว5213",
                "๘๐๙.๒/ว ๕๒๑๓",
                "0809.2/ว5213"
            })
    default void aLetterNumberIsFoundInAnyWritingItsOwnLetterFirst(String writing) {
        SearchResult result = find(writing, CLERK);
        assertEquals(1, result.hits().getFirst().document().value());
        assertEquals(Set.of(1L, 2L), documents(result));
    }

    @Test
    default void aCircularIsNotTheOrdinaryLetterOfTheSameNumber() {
        assertEquals(Set.of(2L), documents(find("สน 0023.2/ว3", CLERK)));
        assertEquals(Set.of(3L), documents(find("สน 0023.2/3", CLERK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๗ มกราคม ๒๕๖๗",
                "7 มกราคม 2567",
                "7 ม.ค. 2567",
                "๗ ม.ค. ๖๗",
                "7/1/2567",
                "07/01/2024",
                "2024-01-07",
                "7 มกราคม พ.ศ. 2567",
                "7 January 2024",
                "วันที่ ๗ มกราคม ๒๕๖๗"
            })
    default void aDayIsFoundInAnyWriting(String writing) {
        assertEquals(2, find(writing, CLERK).hits().getFirst().document().value());
    }

    @Test
    default void monthsAndYearsFindTheirDays() {
        assertEquals(Set.of(2L), documents(find("มกราคม ๒๕๖๗", CLERK)));
        assertEquals(Set.of(1L, 2L), documents(find("ธ.ค. 66", CLERK)));
        assertEquals(Set.of(2L, 3L), documents(find("2567", CLERK)));
        assertEquals(Set.of(2L, 3L), documents(find("พ.ศ. ๒๕๖๗", CLERK)));
    }

    @Test
    default void filtersAndFacetsCountPagesOfTheRecord() {
        SearchResult all = find("", CHIEF);
        assertEquals(6, all.total());
        assertTrue(all.hits().stream().allMatch(hit -> Float.isFinite(hit.score())), "NaN");
        assertEquals(List.of(new FacetCount("2567", 3), new FacetCount("2566", 2)), all.years());
        assertEquals(
                List.of(
                        new FacetCount("circular-letter", 2),
                        new FacetCount("external-letter", 2),
                        new FacetCount("relay-letter", 1)),
                all.kinds());
        assertEquals(
                List.of(
                        new FacetCount("จังหวัดสกลนคร", 3),
                        new FacetCount("กรมส่งเสริมการปกครองท้องถิ่น", 2)),
                all.senders());
        var relays =
                new Filters(
                        Optional.of(new BuddhistYear(2567)),
                        Optional.of("relay-letter"),
                        Optional.of("จังหวัดสกลนคร"));
        try (LetterSearch search = over(SampleArchive.ALL)) {
            assertEquals(
                    Set.of(2L),
                    documents(search.find(SearchRequest.of("").filters(relays), CLERK)));
        }
    }

    @Test
    default void everythingIsListedNewestFirstAndPaged() {
        try (LetterSearch search = over(SampleArchive.ALL)) {
            SearchResult first = search.find(SearchRequest.of(" ").limit(2), CHIEF);
            SearchResult second = search.find(SearchRequest.of(" ").limit(2).offset(2), CHIEF);
            assertEquals(List.of(4L, 3L), ids(first));
            assertEquals(List.of(2L, 1L), ids(second));
            assertEquals(6, second.total());
        }
    }

    @Test
    default void marksAreStretchesOfTheSnippetAndOfThePage() {
        Hit hit = find("ระบายน้ำ", CLERK).hits().getFirst();
        assertFalse(hit.marks().isEmpty());
        for (Span mark : hit.marks()) {
            assertTrue(
                    "การระบายน้ำ".contains(hit.snippet().substring(mark.start(), mark.end())),
                    hit.toString());
        }
        try (LetterSearch search = over(SampleArchive.ALL)) {
            String page = "เลขที่ สน ๐๐๒๓.๒/ว ๓ ลงวันที่ ๗ มกราคม ๒๕๖๗";
            assertEquals(List.of("๗ มกราคม ๒๕๖๗"), marked(search, "7 ม.ค. 67", page));
        }
    }

    @Test
    default void aSearchWithoutAHitIsEmpty() {
        SearchResult result = find("ฌาปนกิจสงเคราะห์", CLERK);
        assertEquals(0, result.total());
        assertEquals(List.of(), result.hits());
        assertEquals(List.of(), result.years());
    }

    private SearchResult find(String query, Reader reader) {
        try (LetterSearch search = over(SampleArchive.ALL)) {
            return search.find(SearchRequest.of(query), reader);
        }
    }

    static List<String> marked(LetterSearch search, String query, String page) {
        return search.marks(query, page).stream()
                .map(mark -> page.substring(mark.start(), mark.end()))
                .toList();
    }

    static Set<Long> documents(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.document().value())
                .collect(Collectors.toSet());
    }

    static List<Long> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.document().value()).toList();
    }
}
