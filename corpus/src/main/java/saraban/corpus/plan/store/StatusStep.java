package saraban.corpus.plan.store;

import java.time.Instant;
import java.time.LocalDate;

/// A step of a plan on its way.
///
/// @param revision the revision it was taken with
/// @param amendment 0 for the plan itself, from 1 for what was announced as ปรับปรุงครั้งที่
/// @param dated the day it was taken, as the papers say
/// @param note e.g. the committee and its meeting
/// @param enteredBy user
public record StatusStep(
        PlanStatus status,
        int revision,
        int amendment,
        LocalDate dated,
        String note,
        String enteredBy,
        Instant enteredAt) {}
