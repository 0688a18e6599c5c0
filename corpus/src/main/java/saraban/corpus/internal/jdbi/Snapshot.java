package saraban.corpus.internal.jdbi;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import saraban.corpus.archive.Sha256;

/// A copy of the database as one moment left it. Writers go on while it is taken.
public final class Snapshot {
    private Snapshot() {}

    /// @param target a file that does not exist yet
    public static void take(Database database, Path target) {
        database.readers().read(handle -> handle.execute("vacuum into ?", target.toString()));
    }

    /// The content that the documents and forms of a snapshot are made of.
    public static List<Sha256> contents(Path snapshot) {
        return DatabaseFaults.naming(
                snapshot,
                () ->
                        Jdbi.create("jdbc:sqlite:" + snapshot)
                                .withHandle(
                                        handle ->
                                                handle.createQuery(
                                                                """
                                                                select sha256
                                                                  from document_file
                                                                 union
                                                                select template
                                                                  from form_version
                                                                 union
                                                                select definition
                                                                  from form_version
                                                                 union
                                                                select sample
                                                                  from form_version
                                                                 where sample <> ''
                                                                 order by sha256
                                                                """)
                                                        .map(
                                                                (row, _) ->
                                                                        new Sha256(
                                                                                row.getString(
                                                                                        "sha256")))
                                                        .list()));
    }
}
