package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;
import saraban.corpus.register.Keeping;
import saraban.corpus.register.KeepingRules;
import saraban.corpus.register.Kept;
import saraban.corpus.register.KeptPaper;
import saraban.corpus.register.PaperToKeep;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RetentionClass;

/// The keeping of papers, in the database.
public final class JdbiKeeping implements Keeping {
    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;

    public JdbiKeeping(Database database, InstantSource clock) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
    }

    @Override
    public Kept file(PaperToKeep paper) {
        return writer.inTransaction(handle -> file(handle, paper, clock.instant()));
    }

    private static Kept file(Handle handle, PaperToKeep paper, Instant now) {
        LocalDate today = BangkokTime.dayOf(now);
        if (paper.fileCode().isBlank()) {
            return Refused.because(Refusal.FILE_CODE_MISSING);
        }
        if (paper.since().isAfter(today)) {
            return Refused.because(Refusal.KEPT_AFTER_TODAY, paper.since(), today);
        }
        if (DocumentQueries.find(handle, paper.document(), Reader.PROGRAM).isEmpty()) {
            return Refused.because(Refusal.DOCUMENT_UNKNOWN, paper.document());
        }
        Optional<RetentionClass> found = RetentionTable.find(handle, paper.retentionClass());
        if (found.isEmpty()) {
            return Refused.because(Refusal.RETENTION_CLASS_UNKNOWN, paper.retentionClass());
        }
        Optional<LocalDate> until = until(paper.since(), found.get(), SettingTable.rules(handle));
        KeptPaperTable.put(handle, paper, until, now);
        return new Kept.Done(
                KeptPaperTable.find(handle, paper.document(), Reader.PROGRAM).orElseThrow());
    }

    private static Optional<LocalDate> until(
            LocalDate since, RetentionClass retentionClass, KeepingRules rules) {
        if (retentionClass.years().isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = since.plusYears(retentionClass.years().getAsInt());
        return Optional.of(rules.toYearEnd() ? LocalDate.of(last.getYear(), 12, 31) : last);
    }

    @Override
    public Optional<KeptPaper> of(DocumentId document, Reader reader) {
        return readers.read(handle -> KeptPaperTable.find(handle, document, reader));
    }

    @Override
    public List<KeptPaper> stored(LocalDate from, LocalDate to, Reader reader) {
        return readers.read(
                handle ->
                        KeptPaperTable.papers(
                                handle.createQuery(
                                                KeptPaperTable.PAPERS
                                                        + """
                                                        and paper.state = 'STORED'
                                                        and kept_since between :from and :to
                                                        order by kept_since, paper.document_id
                                                        """)
                                        .bind("from", from)
                                        .bind("to", to),
                                reader));
    }

    @Override
    public List<KeptPaper> aged(BuddhistYear year, boolean ownKeeping, Reader reader) {
        return readers.readAtOnce(
                handle -> {
                    int age = SettingTable.rules(handle).handOverYears();
                    return KeptPaperTable.papers(
                            handle.createQuery(
                                            KeptPaperTable.PAPERS
                                                    + """
                                                    and paper.state = 'STORED'
                                                    and document.secrecy = 'NONE'
                                                    and rule <> 'BY_LAW'
                                                    and own_keeping = :own
                                                    and coalesce(document.dated, kept_since) <= :last
                                                    order by file_code, coalesce(document.dated, kept_since),
                                                             paper.document_id
                                                    """)
                                    .bind("own", ownKeeping ? 1 : 0)
                                    .bind("last", LocalDate.of(year.gregorian() - age, 12, 31)),
                            reader);
                });
    }

    @Override
    public List<KeptPaper> ended(BuddhistYear year, Reader reader) {
        return readers.read(
                handle ->
                        KeptPaperTable.papers(
                                handle.createQuery(
                                                KeptPaperTable.PAPERS
                                                        + """
                                                        and paper.state = 'STORED'
                                                        and document.secrecy = 'NONE'
                                                        and keep_until <= :last
                                                        order by file_code, document.dated,
                                                                 paper.document_id
                                                        """)
                                        .bind("last", LocalDate.of(year.gregorian(), 12, 31)),
                                reader));
    }

    @Override
    public List<KeptPaper> inFile(String fileCode, Reader reader) {
        return readers.read(
                handle ->
                        KeptPaperTable.papers(
                                handle.createQuery(
                                                KeptPaperTable.PAPERS
                                                        + """
                                                        and file_code = :file
                                                        order by document.dated, paper.document_id
                                                        """)
                                        .bind("file", fileCode.strip()),
                                reader));
    }

    @Override
    public List<RetentionClass> classes() {
        return readers.read(RetentionTable::all);
    }

    @Override
    public void change(RetentionClass retentionClass) {
        writer.useTransaction(handle -> RetentionTable.put(handle, retentionClass));
    }

    @Override
    public KeepingRules rules() {
        return readers.read(SettingTable::rules);
    }

    @Override
    public void change(KeepingRules rules) {
        writer.useTransaction(handle -> SettingTable.put(handle, rules));
    }
}
