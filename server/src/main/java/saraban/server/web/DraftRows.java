package saraban.server.web;

import saraban.corpus.workflow.Draft;
import saraban.server.page.HomePage;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as lines of a list.
final class DraftRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DraftRows() {}

    static HomePage.DraftRow row(Draft draft, FormCatalog forms) {
        return new HomePage.DraftRow(
                draft.id(),
                forms.find(draft.form()).map(Form::title).orElse(draft.form()),
                subject(draft.latest().fields()),
                draft.latest().savedAt(),
                draft.latest().savedBy());
    }

    /// The subject as typed so far, empty where there is none.
    static String subject(String fieldsJson) {
        try {
            return JSON.readTree(fieldsJson).path("subject").asString("");
        } catch (JacksonException _) {
            return "";
        }
    }
}
