package saraban.corpus;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.BlobStore;
import saraban.corpus.form.FormVersions;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.files.FolderBlobStore;
import saraban.corpus.internal.jdbi.Database;
import saraban.corpus.internal.jdbi.HomeCheck;
import saraban.corpus.internal.jdbi.JdbiAccounts;
import saraban.corpus.internal.jdbi.JdbiArchive;
import saraban.corpus.internal.jdbi.JdbiDrafts;
import saraban.corpus.internal.jdbi.JdbiFormVersions;
import saraban.corpus.internal.jdbi.JdbiIncomingRegister;
import saraban.corpus.internal.jdbi.JdbiJobs;
import saraban.corpus.internal.jdbi.JdbiKeeping;
import saraban.corpus.internal.jdbi.JdbiOutgoingRegister;
import saraban.corpus.internal.jdbi.JdbiPlans;
import saraban.corpus.internal.jdbi.JdbiSessions;
import saraban.corpus.internal.jdbi.OfficeTable;
import saraban.corpus.office.Accounts;
import saraban.corpus.office.Office;
import saraban.corpus.office.Sessions;
import saraban.corpus.plan.store.Plans;
import saraban.corpus.register.IncomingRegister;
import saraban.corpus.register.Keeping;
import saraban.corpus.register.OutgoingRegister;
import saraban.corpus.workflow.Drafts;
import saraban.corpus.workflow.Jobs;

/// An open home: all that one office keeps. Safe for any number of threads; several processes
/// may open the same home.
///
/// The database and the files in `files/` are the truth; what lies in `index/` and `cache/` can
/// be made again.
public final class Corpus implements AutoCloseable {
    private final Home home;
    private final Database database;
    private final BlobStore blobs;
    private final OutgoingRegister outgoing;
    private final IncomingRegister incoming;
    private final Keeping keeping;
    private final Drafts drafts;
    private final Jobs jobs;
    private final Archive archive;
    private final FormVersions formVersions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Plans plans;

    private Corpus(Home home, Database database, InstantSource clock, Steps steps) {
        this.home = home;
        this.database = database;
        this.blobs = new FolderBlobStore(home.files(), steps);
        this.outgoing = new JdbiOutgoingRegister(database, clock, steps);
        this.incoming = new JdbiIncomingRegister(database, clock, steps);
        this.keeping = new JdbiKeeping(database, clock);
        this.drafts = new JdbiDrafts(database, clock);
        this.jobs = new JdbiJobs(database, clock);
        this.archive = new JdbiArchive(database, blobs, clock, steps);
        this.formVersions = new JdbiFormVersions(database, blobs, clock);
        this.accounts = new JdbiAccounts(database, clock);
        this.sessions = new JdbiSessions(database, clock);
        this.plans = new JdbiPlans(database, clock);
    }

    /// Makes a home for an office. Finishes one whose making was cut short.
    ///
    /// @param home an empty folder, or none
    /// @throws HomeTakenException when something lies there already; then nothing has changed
    public static void create(Path home, Office office) {
        var place = new Home(home);
        place.mustBeFree();
        place.makeFolders();
        try (Database database = Database.open(place.database())) {
            Optional<String> emblem = place.keepEmblem(office.emblem());
            boolean made =
                    database.writer()
                            .inTransaction(
                                    handle -> {
                                        boolean free =
                                                OfficeTable.find(handle, place.office()).isEmpty();
                                        if (free) {
                                            OfficeTable.put(handle, office, emblem);
                                        }
                                        return free;
                                    });
            if (!made) {
                throw new HomeTakenException(
                        "[%s] expected no home yet, found one".formatted(home));
            }
        }
    }

    /// Opens a home.
    ///
    /// @param clock the time that numbers, jobs and sessions go by
    /// @throws NoHomeException when there is none in that folder
    /// @throws WrongSchemaException when a newer program has written it
    public static Corpus open(Path home, InstantSource clock) {
        return open(home, clock, Steps.UNWATCHED);
    }

    static Corpus open(Path home, InstantSource clock, Steps steps) {
        var place = new Home(home);
        if (!place.hasDatabase()) {
            throw new NoHomeException(
                    "[%s] expected a home with its saraban.db, found none; `init` makes one"
                            .formatted(home));
        }
        Database database = Database.open(place.database());
        var corpus = new Corpus(place, database, clock, steps);
        if (database.readers().read(handle -> OfficeTable.find(handle, place.office())).isEmpty()) {
            corpus.close();
            throw new NoHomeException(
                    "[%s] expected a home with its office, found one whose making was cut short; `init` finishes it"
                            .formatted(home));
        }
        return corpus;
    }

    public Office office() {
        return database.readers()
                .read(handle -> OfficeTable.find(handle, home.office()).orElseThrow());
    }

    /// Changes the office's name, codes, place or emblem. Letters that are out keep what they
    /// bear.
    public void changeOffice(Office office) {
        Optional<String> emblem = home.keepEmblem(office.emblem());
        database.writer().useTransaction(handle -> OfficeTable.put(handle, office, emblem));
    }

    public OutgoingRegister outgoing() {
        return outgoing;
    }

    public IncomingRegister incoming() {
        return incoming;
    }

    public Keeping keeping() {
        return keeping;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Archive archive() {
        return archive;
    }

    public FormVersions formVersions() {
        return formVersions;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Plans plans() {
        return plans;
    }

    /// The home's folder.
    public Path home() {
        return home.folder();
    }

    /// Where the index lies, which can be made again.
    public Path indexFolder() {
        return home.index();
    }

    /// Where passing files lie, which can be made again.
    public Path cacheFolder() {
        return home.cache();
    }

    /// Where the office's own emblem, forms and fonts lie.
    public Path officeFolder() {
        return home.office();
    }

    /// Checks the home: the database, every byte of every file, the run of numbers, the frozen
    /// letters.
    public Verification verify() {
        return new HomeCheck(database, blobs).verify();
    }

    /// Writes the home to one file, as one moment left it; work goes on meanwhile.
    ///
    /// @param file of a name that is not taken yet
    public void backup(Path file) {
        Backup.write(home, database, blobs, file);
    }

    /// Makes a home of a file that [#backup] wrote. Its index is to be made again.
    ///
    /// @param home an empty folder, or none
    /// @throws HomeTakenException when something lies there already; then nothing has changed
    /// @throws CorruptFileException when the file is no whole backup
    public static void restore(Path file, Path home) {
        Backup.restore(file, new Home(home));
    }

    @Override
    public void close() {
        database.close();
    }
}
