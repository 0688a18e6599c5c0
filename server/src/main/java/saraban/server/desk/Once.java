package saraban.server.desk;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is dear to make, made when it is first needed and then kept.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> known = made;
        return known.isPresent() ? known.get() : make();
    }

    private T make() {
        lock.lock();
        try {
            if (made.isEmpty()) {
                made = Optional.of(maker.get());
            }
            return made.get();
        } finally {
            lock.unlock();
        }
    }

    /// Has it made anew when it is needed next.
    void forget() {
        lock.lock();
        try {
            made = Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Does something with it if it was ever made.
    void ifMade(Consumer<T> deed) {
        made.ifPresent(deed);
    }
}
