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
        if (made.isEmpty()) {
            lock.lock();
            try {
                if (made.isEmpty()) {
                    made = Optional.of(maker.get());
                }
            } finally {
                lock.unlock();
            }
        }
        return made.get();
    }

    /// Does something with it if it was ever made.
    void ifMade(Consumer<T> deed) {
        made.ifPresent(deed);
    }
}
