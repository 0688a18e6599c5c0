package saraban.indexer.search;

import java.util.List;

class ScanningSearchTest implements LetterSearchContract {
    @Override
    public LetterSearch over(List<IndexedDocument> documents) {
        return new ScanningSearch(documents);
    }
}
