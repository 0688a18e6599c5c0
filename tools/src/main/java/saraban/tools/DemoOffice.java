package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import saraban.corpus.Corpus;
import saraban.corpus.StorageException;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Account;
import saraban.corpus.office.Office;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.plan.store.PlanQuery;
import saraban.corpus.plan.text.PlanJson;
import saraban.corpus.workflow.Draft;
import saraban.server.desk.Clerk;
import saraban.server.desk.Issued;
import saraban.server.desk.Passwords;
import saraban.server.desk.PlanDesk;
import saraban.server.desk.Workplace;
import saraban.templates.FormReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fills a home with the sample office: its people, letters that it has sent, and scans of
/// letters that it has received, each through the same desks as real work. Cut short, it goes on
/// at the next start.
final class DemoOffice {
    /// The password of every sample account.
    static final String PASSWORD = "saraban-demo";

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final String UNFINISHED = "demo.unfinished";
    private static final int MOST = 1_000;

    private final Path samples;
    private final Terminal terminal;

    DemoOffice(Path samples, Terminal terminal) {
        this.samples = samples;
        this.terminal = terminal;
    }

    /// Whether a home is a sample office whose filling was cut short.
    static boolean unfinished(Path home) {
        return Files.exists(home.resolve(UNFINISHED));
    }

    void fill(Path home) {
        Office office = OfficeFile.read(samples.resolve("office.json"));
        if (!unfinished(home)) {
            Corpus.create(home, office);
            OutFolder.write(home.resolve(UNFINISHED), new byte[0]);
        }
        QuietLibraries.hush();
        try (Workplace workplace = Workplace.open(home, terminal.clock())) {
            addPeople(workplace.corpus());
            addPlans(workplace.planDesk());
            List<DemoLetter> letters = letters(workplace);
            letters.stream()
                    .filter(letter -> letter.agency().equals(office.agency()))
                    .forEach(letter -> issue(letter, workplace));
            receive(
                    letters.stream()
                            .filter(letter -> !letter.agency().equals(office.agency()))
                            .toList(),
                    workplace);
        }
        finished(home);
    }

    private void addPeople(Corpus corpus) {
        String hash = Passwords.hash(PASSWORD.toCharArray());
        for (JsonNode person : json(samples.resolve("people.json"))) {
            var account =
                    new Account(
                            person.path("user").stringValue(),
                            person.path("name").stringValue(),
                            Role.valueOf(
                                    person.path("role").stringValue().toUpperCase(Locale.ROOT)),
                            Secrecy.ofCode(person.path("clearance").stringValue()).orElseThrow());
            corpus.accounts().add(account, hash);
        }
    }

    private void addPlans(PlanDesk desk) {
        List<String> there =
                desk.list(PlanQuery.all(MOST), Clerk.OPERATOR).items().stream()
                        .map(kept -> kept.latest().plan().title())
                        .toList();
        try (Stream<Path> files = Files.list(samples.resolve("plans"))) {
            // The mended twins are for tests; a plan with its faults shows what is found in it.
            files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith("-clean.json"))
                    .sorted()
                    .map(file -> PlanJson.parse(InFile.text(file)))
                    .filter(plan -> !there.contains(plan.title()))
                    .forEach(plan -> desk.start(plan, Secrecy.NONE, Clerk.OPERATOR));
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] expected sample plans, found %s".formatted(samples, e), e);
        }
    }

    private List<DemoLetter> letters(Workplace workplace) {
        LocalDate today = LocalDate.ofInstant(terminal.clock().instant(), BANGKOK);
        try (Stream<Path> files = Files.list(samples.resolve("letters"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> read(file, workplace))
                    .filter(letter -> !letter.letter().dated().isAfter(today))
                    .sorted(Comparator.comparing(letter -> letter.letter().dated()))
                    .toList();
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] expected sample letters, found %s".formatted(samples, e), e);
        }
    }

    private Stream<DemoLetter> read(Path file, Workplace workplace) {
        JsonNode fields = json(file);
        String form = fields.path("form").stringValue();
        String typed = fields.toString();
        return switch (workplace.draftDesk().read(form, typed)) {
            case FormReading.Whole(var letter, _) ->
                    Stream.of(new DemoLetter(file.getFileName().toString(), typed, letter));
            case FormReading.Refused(var problems, _) ->
                    throw new CommandFault(
                            "%s: expected a whole letter, found %s".formatted(file, problems));
        };
    }

    // A letter that is in the register already was issued before the filling was cut short.
    private void issue(DemoLetter sample, Workplace workplace) {
        boolean there =
                workplace.registerDesk().latest(MOST, Reader.PROGRAM).stream()
                        .anyMatch(entry -> entry.subject().equals(sample.letter().subject()));
        if (!there) {
            Draft draft =
                    workplace
                            .draftDesk()
                            .start(sample.letter().form(), sample.fields(), Clerk.OPERATOR);
            if (!(workplace.outgoingDesk().issue(draft.id(), 1, Clerk.OPERATOR)
                    instanceof Issued.Done)) {
                throw new CommandFault(
                        sample.name()
                                + ": expected a number for the sample letter, was refused one");
            }
        }
    }

    private void receive(List<DemoLetter> letters, Workplace workplace) {
        List<String> there =
                workplace.documentDesk().recent(MOST, Reader.PROGRAM).stream()
                        .map(document -> document.name())
                        .toList();
        new DemoScans(workplace, terminal).receive(letters, there);
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(InFile.text(file));
    }

    private static void finished(Path home) {
        try {
            Files.deleteIfExists(home.resolve(UNFINISHED));
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] expected a folder that can be written to, found %s".formatted(home, e),
                    e);
        }
    }

    /// A sample letter.
    ///
    /// @param fields JSON text
    record DemoLetter(String name, String fields, Letter letter) {
        AgencyCode agency() {
            return letter.agency();
        }
    }
}
