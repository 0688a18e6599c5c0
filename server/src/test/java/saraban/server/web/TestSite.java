package saraban.server.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import saraban.corpus.Corpus;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Account;
import saraban.corpus.office.Office;
import saraban.corpus.office.Role;
import saraban.server.ServerConfig;
import saraban.server.desk.Passwords;
import saraban.server.desk.Workplace;

/// The real site over a new home on a free port, with four people who all have the same password,
/// and a clock that stands still until it is moved.
final class TestSite implements AutoCloseable {
    static final String PASSWORD = "ทดสอบ-Saraban-2569";
    private static final String HASH = Passwords.hash(PASSWORD.toCharArray());

    private final Workplace place;
    private final Site site;
    private final int port;
    private final MovedClock clock;

    private TestSite(Workplace place, ServerConfig config, MovedClock clock) {
        this.place = place;
        this.clock = clock;
        this.site = new Site(place, config, clock);
        this.port = site.start();
    }

    static TestSite open(Path folder) {
        return open(folder, ServerConfig.STANDARD);
    }

    static TestSite open(Path folder, ServerConfig config) {
        return open(folder, config, _ -> {});
    }

    /// @param prepare what is put in the office's own folder before the home is opened
    static TestSite open(Path folder, ServerConfig config, Consumer<Path> prepare) {
        Path home = folder.resolve("home");
        Corpus.create(home, office());
        prepare.accept(home.resolve("office"));
        var clock = new MovedClock(Instant.parse("2024-01-08T03:00:00Z"));
        Workplace place = Workplace.open(home, clock);
        add(place.corpus(), "somsak", "นายสมศักดิ์ อ่านดี", Role.READER, Secrecy.NONE);
        add(place.corpus(), "malee", "นางสาวมาลี บุญมา", Role.CLERK, Secrecy.NONE);
        add(place.corpus(), "wichai", "นายวิชัย ทองดี", Role.REGISTRAR, Secrecy.SECRET);
        add(place.corpus(), "admin", "นายประเสริฐ ดูแล", Role.ADMINISTRATOR, Secrecy.NONE);
        return new TestSite(place, config.withPort(0), clock);
    }

    private static Office office() {
        return new Office(
                "ที่ว่าการอำเภอบ้านม่วง",
                AgencyCode.parse("สน 0023.15").orElseThrow(),
                Optional.of("ที่ทำการปกครองอำเภอ"),
                List.of("ที่ว่าการอำเภอบ้านม่วง", "ถนนเจริญสุข สน ๔๗๑๔๐"),
                Optional.empty());
    }

    private static void add(Corpus corpus, String user, String name, Role role, Secrecy clearance) {
        corpus.accounts().add(new Account(user, name, role, clearance), HASH);
    }

    Visit visit() {
        return new Visit(port);
    }

    Visit visitAs(String user) {
        Visit visit = visit();
        visit.signIn(user);
        return visit;
    }

    Workplace place() {
        return place;
    }

    Corpus corpus() {
        return place.corpus();
    }

    MovedClock clock() {
        return clock;
    }

    Site site() {
        return site;
    }

    @Override
    public void close() {
        site.close();
        place.close();
    }

    /// Time that passes when a test says so.
    static final class MovedClock implements InstantSource {
        private final AtomicReference<Instant> now;

        private MovedClock(Instant start) {
            now = new AtomicReference<>(start);
        }

        void forward(Duration step) {
            now.updateAndGet(instant -> instant.plus(step));
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
