package saraban.server.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts failed sign-ins, so that passwords cannot be tried one after the other. After five within
/// a quarter of an hour a name (or an address, after twenty) waits until the quarter is over.
final class Attempts {
    static final int MOST_PER_NAME = 5;
    static final int MOST_PER_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether a name or an address has to wait.
    synchronized boolean locked(String user, String address) {
        return count(nameKey(user)) >= MOST_PER_NAME
                || count(addressKey(address)) >= MOST_PER_ADDRESS;
    }

    synchronized void failed(String user, String address) {
        add(nameKey(user));
        add(addressKey(address));
    }

    /// Forgets the failures of a name that has signed in.
    synchronized void succeeded(String user) {
        failures.remove(nameKey(user));
    }

    private int count(String key) {
        Failures found = failures.get(key);
        return found == null || found.over(clock.instant()) ? 0 : found.count;
    }

    private void add(String key) {
        Instant now = clock.instant();
        Failures found = failures.get(key);
        failures.remove(key);
        failures.put(
                key,
                found == null || found.over(now)
                        ? new Failures(1, now)
                        : new Failures(found.count + 1, found.since));
        if (failures.size() > MOST_REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    private static String nameKey(String user) {
        return "name " + user;
    }

    private static String addressKey(String address) {
        return "address " + address;
    }

    private record Failures(int count, Instant since) {
        boolean over(Instant now) {
            return now.isAfter(since.plus(WINDOW));
        }
    }
}
