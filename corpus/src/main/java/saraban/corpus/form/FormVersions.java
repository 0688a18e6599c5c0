package saraban.corpus.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.office.Reader;

/// Every version of every form that was uploaded or that a letter was issued on.
public interface FormVersions {
    /// Keeps the files of a form as its next version; the version that has the same files already
    /// where there is one. It is not live by that.
    FormVersion keep(
            String form, FormContent content, FormVersion.Origin origin, String clerk, String note);

    /// The versions of a form, the newest in front.
    List<FormVersion> of(String form);

    Optional<FormVersion> find(String form, int number);

    FormContent content(FormVersion version);

    /// Letters are written on this version from now on. Adds a line to the log, also where an
    /// earlier version comes back.
    void putLive(FormVersion version, String clerk);

    /// The version that is live, for every form that has one.
    Map<String, FormVersion> live();

    /// When which version of a form was put live, the last in front.
    List<PutLive> log(String form);

    /// The version that an issued letter is printed with.
    Optional<FormVersion> printedWith(DocumentId document, Reader reader);
}
