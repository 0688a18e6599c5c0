package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Sha256;
import saraban.corpus.form.FormVersion;

/// The versions of forms as rows.
final class FormTable {
    /// All of [FormVersion], before joins and a `where`.
    static final String SELECT =
            """
            select form_version.form, form_version.number, form_version.template,
                   form_version.definition, form_version.sample, form_version.origin,
                   form_version.put_by, form_version.put_at, form_version.note
              from form_version
            """;

    private FormTable() {}

    /// The content that makes up a version.
    record Digests(Sha256 template, Sha256 definition, Optional<Sha256> sample) {
        String sampleText() {
            return sample.map(Sha256::hex).orElse("");
        }
    }

    static Optional<FormVersion> find(Handle handle, String form, Digests files) {
        return handle.createQuery(
                        SELECT
                                + """
                         where form = :form
                           and template = :template
                           and definition = :definition
                           and sample = :sample
                        """)
                .bind("form", form)
                .bind("template", files.template().hex())
                .bind("definition", files.definition().hex())
                .bind("sample", files.sampleText())
                .map((row, _) -> version(row))
                .findOne();
    }

    /// Enters a version; one of the same files that came first stays, and is the answer.
    static FormVersion insert(
            Handle handle,
            String form,
            Digests files,
            FormVersion.Origin origin,
            String clerk,
            Instant now,
            String note) {
        handle.createUpdate(
                        """
                        insert into form_version (form, number, template, definition, sample,
                                                  origin, put_by, put_at, note)
                        select :form, coalesce(max(number), 0) + 1, :template, :definition,
                               :sample, :origin, :clerk, :now, :note
                          from form_version
                         where form = :form
                            on conflict (form, template, definition, sample) do nothing
                        """)
                .bind("form", form)
                .bind("template", files.template().hex())
                .bind("definition", files.definition().hex())
                .bind("sample", files.sampleText())
                .bind("origin", origin)
                .bind("clerk", clerk)
                .bind("now", now)
                .bind("note", note)
                .execute();
        return find(handle, form, files).orElseThrow();
    }

    static List<FormVersion> of(Handle handle, String form) {
        return handle.createQuery(
                        SELECT
                                + """
                         where form = :form
                         order by number desc
                        """)
                .bind("form", form)
                .map((row, _) -> version(row))
                .list();
    }

    /// Freezes the version that a letter is printed with.
    static void freeze(Handle handle, DocumentId document, String form, int version) {
        handle.createUpdate(
                        """
                        insert into letter_form (document_id, form, version)
                        values (:document, :form, :version)
                        """)
                .bind("document", document.value())
                .bind("form", form)
                .bind("version", version)
                .execute();
    }

    /// The files of all versions, each with what it is.
    static List<Map.Entry<String, Sha256>> contents(Handle handle) {
        return handle.createQuery(
                        """
                        select form || ', version ' || number || ', template' as thing,
                               template as sha256
                          from form_version
                         union all
                        select form || ', version ' || number || ', form.json', definition
                          from form_version
                         union all
                        select form || ', version ' || number || ', sample.json', sample
                          from form_version
                         where sample <> ''
                         order by 1
                        """)
                .map(
                        (row, _) ->
                                Map.entry(
                                        "form " + row.getString("thing"),
                                        new Sha256(row.getString("sha256"))))
                .list();
    }

    static FormVersion version(ResultSet row) throws SQLException {
        String sample = row.getString("sample");
        return new FormVersion(
                row.getString("form"),
                row.getInt("number"),
                new Sha256(row.getString("template")),
                new Sha256(row.getString("definition")),
                sample.isEmpty() ? Optional.empty() : Optional.of(new Sha256(sample)),
                ColumnTypes.constant(row, "origin", FormVersion.Origin.class),
                row.getString("put_by"),
                ColumnTypes.instant(row, "put_at"),
                row.getString("note"));
    }
}
