package saraban.corpus.internal.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import saraban.corpus.FaultFound;
import saraban.corpus.FaultFound.Code;
import saraban.corpus.Verification;
import saraban.corpus.archive.BlobStore;
import saraban.corpus.archive.BlobStore.Damage;
import saraban.corpus.archive.Sha256;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.register.SeriesProof;

/// Checks whether a home still holds what was written to it.
public final class HomeCheck {
    private static final int PORTION = 500;

    private final Readers readers;
    private final BlobStore blobs;
    private final List<FaultFound> faults = new ArrayList<>();

    public HomeCheck(Database database, BlobStore blobs) {
        this.readers = database.readers();
        this.blobs = blobs;
    }

    public Verification verify() {
        readers.use(this::database);
        int files = files() + forms();
        readers.use(this::numbers);
        readers.use(this::frozenLetters);
        readers.use(this::entries);
        readers.use(this::plans);
        return new Verification(count("document"), files, count("outgoing_entry"), faults);
    }

    private void database(Handle handle) {
        List<String> said = handle.createQuery("pragma integrity_check").mapTo(String.class).list();
        if (!said.equals(List.of("ok"))) {
            said.forEach(text -> report(Code.A001_DATABASE_DAMAGED, "saraban.db", text));
        }
    }

    private int files() {
        int checked = 0;
        List<StoredFile> portion = portion(0);
        while (!portion.isEmpty()) {
            portion.forEach(this::file);
            checked += portion.size();
            portion = portion(portion.getLast().document().value());
        }
        return checked;
    }

    private List<StoredFile> portion(long after) {
        return readers.read(handle -> FileTable.after(handle, after, PORTION));
    }

    private void file(StoredFile file) {
        content(
                "document %s, %s '%s'".formatted(file.document(), file.role(), file.name()),
                file.sha256());
    }

    private int forms() {
        List<Map.Entry<String, Sha256>> contents = readers.read(FormTable::contents);
        contents.forEach(one -> content(one.getKey(), one.getValue()));
        return contents.size();
    }

    private void content(String thing, Sha256 sha256) {
        blobs.verify(sha256)
                .ifPresent(
                        damage -> {
                            switch (damage) {
                                case Damage.Missing _ ->
                                        report(
                                                Code.A011_FILE_MISSING,
                                                thing,
                                                "expected content of SHA-256 %s, found none"
                                                        .formatted(sha256));
                                case Damage.Differs(var found) ->
                                        report(
                                                Code.A012_DIGEST_DIFFERS,
                                                thing,
                                                "expected SHA-256 %s, found %s"
                                                        .formatted(sha256, found));
                            }
                        });
    }

    private void numbers(Handle handle) {
        RegisterProof.series(handle).forEach(run -> proof(RegisterProof.prove(handle, run)));
        IncomingProof.runs(handle).forEach(run -> proof(IncomingProof.prove(handle, run)));
    }

    private void proof(SeriesProof proof) {
        String thing = "%s of %d".formatted(proof.name(), proof.year().value());
        proof.duplicate()
                .forEach(
                        ordinal ->
                                report(
                                        Code.A020_NUMBER_TWICE,
                                        thing,
                                        "expected number %d once, found it more often"
                                                .formatted(ordinal)));
        proof.missing()
                .forEach(
                        ordinal ->
                                report(
                                        Code.A021_NUMBER_MISSING,
                                        thing,
                                        "expected number %d, found none".formatted(ordinal)));
        proof.backwards()
                .forEach(
                        ordinal ->
                                report(
                                        Code.A022_DATE_BACKWARDS,
                                        thing,
                                        "number %d: expected a date not before the last, found an earlier one"
                                                .formatted(ordinal)));
    }

    private void frozenLetters(Handle handle) {
        handle.createQuery(
                        """
                        select document_id, json, sha256
                          from frozen_letter
                         order by document_id
                        """)
                .map(
                        (row, _) -> {
                            Sha256 found = Sha256.of(row.getString("json"));
                            if (!found.hex().equals(row.getString("sha256"))) {
                                report(
                                        Code.A030_LETTER_CHANGED,
                                        "document " + row.getLong("document_id"),
                                        "expected a letter of SHA-256 %s, found %s"
                                                .formatted(row.getString("sha256"), found));
                            }
                            return found;
                        })
                .forEach(_ -> {});
    }

    private void plans(Handle handle) {
        handle.createQuery(
                        """
                        select plan_id, number, json, sha256
                          from plan_revision
                         order by plan_id, number
                        """)
                .map(
                        (row, _) -> {
                            Sha256 found = Sha256.of(row.getString("json"));
                            if (!found.hex().equals(row.getString("sha256"))) {
                                report(
                                        Code.A032_PLAN_CHANGED,
                                        "plan %d, revision %d"
                                                .formatted(
                                                        row.getLong("plan_id"),
                                                        row.getInt("number")),
                                        "expected a plan of SHA-256 %s, found %s"
                                                .formatted(row.getString("sha256"), found));
                            }
                            return found;
                        })
                .forEach(_ -> {});
    }

    private void entries(Handle handle) {
        handle.createQuery(
                        """
                        select agency, series, ordinal, entry.year, document.number
                          from outgoing_entry as entry
                          left join document
                            on document.id = entry.document_id
                          left join frozen_letter
                            on frozen_letter.document_id = document.id
                         where entry.document_id is not null
                           and frozen_letter.document_id is null
                         order by entry.id
                        """)
                .map(
                        (row, _) ->
                                "%s of %d"
                                        .formatted(
                                                EntryTable.number(row).printed(),
                                                row.getInt("year")))
                .forEach(
                        line ->
                                report(
                                        Code.A031_ENTRY_WITHOUT_DOCUMENT,
                                        line,
                                        "expected a frozen letter in the archive, found none"));
    }

    private int count(String table) {
        Function<Handle, Integer> count =
                handle ->
                        handle.createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one();
        return readers.read(count);
    }

    private void report(Code code, String thing, String text) {
        faults.add(new FaultFound(code, thing, text));
    }
}
