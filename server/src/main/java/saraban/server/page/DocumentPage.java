package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.Origin;
import saraban.corpus.form.FormVersion;
import saraban.corpus.workflow.Job;
import saraban.server.desk.Chain;

/// A document of the archive: what is known of it, its pages, its files, what it is linked to.
///
/// @param facts what was read, with how sure that is
/// @param pages how many it has
/// @param jobs that are not done yet
/// @param before letters that it relays, answers or cites; after: letters that do so with it
/// @param form the version of its form that it is printed with
/// @param fresh whether it has just been given its number
/// @param mayConfirm whether the clerk may mend the facts
/// @param mayRelay whether the clerk may begin a covering letter
/// @param register what the registers say of it
/// @param mayAddress whether the clerk may print its envelopes
/// @param mayCertify whether the clerk may certify a copy
public record DocumentPage(
        Document document,
        List<ReadFact> facts,
        int pages,
        List<Job> jobs,
        List<Chain.Letter> before,
        List<Chain.Letter> after,
        Optional<FormVersion> form,
        boolean fresh,
        boolean mayConfirm,
        boolean mayRelay,
        RegisterPart register,
        boolean mayAddress,
        boolean mayCertify)
        implements Page {
    public DocumentPage {
        facts = List.copyOf(facts);
        jobs = List.copyOf(jobs);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public String title() {
        return document.fields()
                .subject()
                .or(() -> document.fields().number())
                .orElse(document.name());
    }

    public boolean issued() {
        return document.origin() == Origin.ISSUED;
    }

    public Optional<String> kind() {
        return document.fields().kind().map(Kinds::name);
    }

    public String id() {
        return document.id().toString();
    }

    /// Something read from the pages.
    ///
    /// @param name the Thai word for it
    /// @param value as shown
    /// @param certainty 0 to 1
    public record ReadFact(String name, String value, int page, double certainty) {
        /// Under this share a clerk should look.
        private static final double SURE = 0.9;

        public boolean doubtful() {
            return certainty < SURE;
        }
    }
}
