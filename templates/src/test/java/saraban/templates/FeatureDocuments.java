package saraban.templates;

import java.util.LinkedHashMap;
import java.util.Map;

/// Every small document that shows a feature, by name.
final class FeatureDocuments {
    private FeatureDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.putAll(TableDocuments.all());
        all.putAll(ListDocuments.all());
        all.putAll(SectionDocuments.all());
        all.putAll(TextDocuments.all());
        all.putAll(RunDocuments.all());
        all.putAll(PictureDocuments.all());
        all.putAll(SpaceDocuments.all());
        return all;
    }
}
