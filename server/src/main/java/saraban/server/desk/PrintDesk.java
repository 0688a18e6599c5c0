package saraban.server.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.Corpus;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.office.Office;
import saraban.corpus.office.Reader;
import saraban.corpus.register.KeptPaper;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.SeriesOfYear;
import saraban.templates.register.RegisterForm;
import saraban.templates.register.RegisterForms;
import saraban.templates.register.RegisterPress;
import saraban.templates.register.RegisterTable;

/// Where registers, lists and finding cards are printed on their prescribed forms, cut to what the
/// reader may see.
public final class PrintDesk {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int PORTION = 1_000;
    private static final String UNKNOWN = "........................................";

    private final Corpus corpus;
    private final Supplier<RegisterPress> press;
    private final InstantSource clock;
    private final Once<RegisterForms> forms;

    PrintDesk(Corpus corpus, Supplier<RegisterPress> press, InstantSource clock) {
        this.corpus = corpus;
        this.press = press;
        this.clock = clock;
        this.forms =
                new Once<>(
                        () -> RegisterForms.withOffice(corpus.officeFolder().resolve("registers")));
    }

    /// The lines that are wanted, in their columns.
    public RegisterTable table(RegisterWish wish, Reader reader) {
        RegisterForm form = forms.get().form(wish.kind().form());
        return RegisterTable.of(form, wish.kind().title(), head(wish), rows(wish, reader));
    }

    /// The finding card (บัตรตรวจค้น) of a document: the letters of its chain and of its file.
    ///
    /// @return empty where there is no such document for the reader
    public Optional<RegisterTable> card(DocumentId document, Reader reader) {
        return corpus.archive()
                .find(document, reader)
                .map(found -> new FindingCard(corpus, found, reader).on(forms.get().form("card")));
    }

    /// A table as a file.
    public byte[] file(RegisterTable table, RegisterFormat format) {
        Instant now = clock.instant();
        return switch (format) {
            case PDF -> press.get().pdf(table, now).pdf();
            case CSV -> RegisterPress.csv(table);
            case XLSX -> RegisterPress.xlsx(table);
        };
    }

    private List<Map<String, String>> rows(RegisterWish wish, Reader reader) {
        return switch (wish.kind()) {
            case OUTGOING, CIRCULAR, ORDERS, CERTIFICATES ->
                    sent(wish, reader).stream().map(RegisterRows::outgoing).toList();
            case DELIVERY -> sent(wish, reader).stream().map(RegisterRows::delivery).toList();
            case INCOMING ->
                    corpus
                            .incoming()
                            .between(wish.registry(), wish.firstDay(), wish.lastDay(), reader)
                            .stream()
                            .map(RegisterRows::incoming)
                            .toList();
            case TO_STORAGE, KEEPING ->
                    numbered(
                            wish, corpus.keeping().stored(wish.firstDay(), wish.lastDay(), reader));
            case HANDOVER -> numbered(wish, corpus.keeping().aged(year(wish), false, reader));
            case RETAINED -> numbered(wish, corpus.keeping().aged(year(wish), true, reader));
            case DESTRUCTION -> numbered(wish, corpus.keeping().ended(year(wish), reader));
        };
    }

    private List<RegisterEntry> sent(RegisterWish wish, Reader reader) {
        var entries = new ArrayList<RegisterEntry>();
        for (SeriesOfYear series : corpus.outgoing().series()) {
            boolean wanted =
                    wish.kind().series().contains(series.series())
                            && wish.year().filter(year -> !year.equals(series.year())).isEmpty();
            List<RegisterEntry> portion = wanted ? portion(series, 1, reader) : List.of();
            while (!portion.isEmpty()) {
                portion.stream().filter(entry -> within(wish, entry)).forEach(entries::add);
                portion = portion(series, portion.getLast().number().ordinal() + 1, reader);
            }
        }
        entries.sort(
                Comparator.comparing(RegisterEntry::year)
                        .thenComparing(entry -> entry.id().value()));
        return entries;
    }

    private List<RegisterEntry> portion(SeriesOfYear series, int from, Reader reader) {
        return corpus.outgoing().page(series, from, PORTION, reader);
    }

    private static boolean within(RegisterWish wish, RegisterEntry entry) {
        return !entry.dated().isBefore(wish.firstDay()) && !entry.dated().isAfter(wish.lastDay());
    }

    private List<Map<String, String>> numbered(RegisterWish wish, List<KeptPaper> papers) {
        RegisterForm form = forms.get().form(wish.kind().form());
        var rows = new ArrayList<Map<String, String>>();
        for (KeptPaper paper : papers) {
            Map<String, String> row = RegisterRows.kept(paper, rows.size() + 1);
            row.keySet()
                    .removeIf(
                            key ->
                                    form.columns().stream()
                                            .noneMatch(column -> column.key().equals(key)));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, String> head(RegisterWish wish) {
        Office office = corpus.office();
        Map<String, String> head = new HashMap<>();
        String registry = wish.registry().central() ? "" : " " + wish.registry().name();
        head.put("office", office.name() + registry);
        head.put("period", wish.period());
        head.put("year", year(wish).printed());
        head.put("ministry", UNKNOWN);
        head.put("department", office.name());
        head.put("unit", office.unit().orElse(UNKNOWN));
        head.put("day", ThaiDate.printed(today()));
        return head;
    }

    // A survey is made after the end of the year it is about.
    private BuddhistYear year(RegisterWish wish) {
        return wish.year().orElseGet(() -> BuddhistYear.of(today().minusYears(1)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }
}
