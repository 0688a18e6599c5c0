package saraban.corpus.internal.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import saraban.corpus.CorruptFileException;
import saraban.corpus.StorageException;
import saraban.corpus.archive.BlobStore;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Sha256;
import saraban.corpus.form.FormContent;
import saraban.corpus.form.FormVersion;
import saraban.corpus.form.FormVersions;
import saraban.corpus.form.PutLive;
import saraban.corpus.office.Reader;

/// The versions of forms: rows in the database, bytes in a [BlobStore].
public final class JdbiFormVersions implements FormVersions {
    private final Writer writer;
    private final Readers readers;
    private final BlobStore blobs;
    private final InstantSource clock;

    public JdbiFormVersions(Database database, BlobStore blobs, InstantSource clock) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public FormVersion keep(
            String form,
            FormContent content,
            FormVersion.Origin origin,
            String clerk,
            String note) {
        var files =
                new FormTable.Digests(
                        stored(content.template()),
                        stored(content.definition()),
                        content.sample().map(this::stored));
        Optional<FormVersion> known = readers.read(handle -> FormTable.find(handle, form, files));
        return known.orElseGet(
                () ->
                        writer.inTransaction(
                                handle ->
                                        FormTable.insert(
                                                handle,
                                                form,
                                                files,
                                                origin,
                                                clerk,
                                                clock.instant(),
                                                note)));
    }

    private Sha256 stored(byte[] content) {
        return blobs.store(content).sha256();
    }

    @Override
    public List<FormVersion> of(String form) {
        return readers.read(handle -> FormTable.of(handle, form));
    }

    @Override
    public Optional<FormVersion> find(String form, int number) {
        return of(form).stream().filter(version -> version.number() == number).findFirst();
    }

    @Override
    public FormContent content(FormVersion version) {
        return new FormContent(
                read(version, version.template()),
                read(version, version.definition()),
                version.sample().map(sample -> read(version, sample)));
    }

    private byte[] read(FormVersion version, Sha256 sha256) {
        Path file =
                blobs.find(sha256)
                        .orElseThrow(
                                () ->
                                        new CorruptFileException(
                                                "form %s, version %d: expected content of SHA-256 %s, found none"
                                                        .formatted(
                                                                version.form(),
                                                                version.number(),
                                                                sha256)));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] expected a file that can be read, found: %s"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    @Override
    public void putLive(FormVersion version, String clerk) {
        writer.useTransaction(
                handle ->
                        handle.createUpdate(
                                        """
                        insert into form_live (form, version, put_by, put_at)
                        values (:form, :version, :clerk, :now)
                        """)
                                .bind("form", version.form())
                                .bind("version", version.number())
                                .bind("clerk", clerk)
                                .bind("now", clock.instant())
                                .execute());
    }

    @Override
    public Map<String, FormVersion> live() {
        return readers
                .read(
                        handle ->
                                handle.createQuery(
                                                FormTable.SELECT
                                                        + """
                          join (select form as named, max(id) as last
                                  from form_live
                                 group by form)
                            on named = form_version.form
                          join form_live
                            on form_live.id = last
                         where form_version.number = form_live.version
                        """)
                                        .map((row, _) -> FormTable.version(row))
                                        .list())
                .stream()
                .collect(Collectors.toUnmodifiableMap(FormVersion::form, Function.identity()));
    }

    @Override
    public List<PutLive> log(String form) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select form, version, put_by, put_at
                          from form_live
                         where form = :form
                         order by id desc
                        """)
                                .bind("form", form)
                                .map(
                                        (row, _) ->
                                                new PutLive(
                                                        row.getString("form"),
                                                        row.getInt("version"),
                                                        row.getString("put_by"),
                                                        ColumnTypes.instant(row, "put_at")))
                                .list());
    }

    @Override
    public Optional<FormVersion> printedWith(DocumentId document, Reader reader) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        FormTable.SELECT
                                                + """
                          join letter_form
                            on letter_form.form = form_version.form
                           and letter_form.version = form_version.number
                          join document
                            on document.id = letter_form.document_id
                         where document.id = :document
                           and document.secrecy in (<visible>)
                        """)
                                .bind("document", document.value())
                                .bindList("visible", ColumnTypes.visibleTo(reader))
                                .map((row, _) -> FormTable.version(row))
                                .findOne());
    }
}
