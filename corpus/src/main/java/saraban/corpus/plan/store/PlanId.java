package saraban.corpus.plan.store;

import java.util.Optional;

/// Names a plan for good.
public record PlanId(long value) {
    public PlanId {
        if (value < 1) {
            throw new IllegalArgumentException("plans are numbered from 1, got " + value);
        }
    }

    /// Reads an id as it stands in addresses.
    public static Optional<PlanId> parse(String text) {
        return text.matches("[1-9]\\d{0,17}")
                ? Optional.of(new PlanId(Long.parseLong(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
