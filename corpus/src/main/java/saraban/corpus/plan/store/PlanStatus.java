package saraban.corpus.plan.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a plan stands on its way. A plan in force that is changed goes the way again, from
/// submission to announcement, as a numbered amendment (ปรับปรุงครั้งที่).
public enum PlanStatus {
    DRAFT("ร่าง"),
    SUBMITTED("เสนอขอความเห็นชอบแล้ว"),
    APPROVED("เห็นชอบแล้ว"),
    ANNOUNCED("ประกาศใช้แล้ว"),
    IN_FORCE("มีผลบังคับใช้"),
    SUPERSEDED("ถูกแทนด้วยแผนใหม่");

    private final String title;

    PlanStatus(String title) {
        this.title = title;
    }

    public static Optional<PlanStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }

    /// The word of the outside face, e.g. `in-force`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the office calls it.
    public String title() {
        return title;
    }

    /// What may follow.
    public Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(DRAFT, APPROVED);
            case APPROVED -> Set.of(DRAFT, ANNOUNCED);
            case ANNOUNCED -> Set.of(IN_FORCE, SUBMITTED);
            case IN_FORCE -> Set.of(SUBMITTED, SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
