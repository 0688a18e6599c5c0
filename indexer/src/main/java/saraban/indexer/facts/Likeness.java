package saraban.indexer.facts;

import java.time.LocalDate;
import java.util.Optional;
import saraban.corpus.letter.ThaiDigits;

/// How like a cited letter and a held one are, fact by fact: the same, the same but for a
/// misreading, different, or not to be told.
enum Likeness {
    SAME,
    NEAR,
    DIFFERENT,
    UNKNOWN;

    private static final int MISREAD_SIGNS = 2;

    /// Two letter numbers. A circular number is never an ordinary one, and leading zeros do not
    /// count.
    static Likeness ofNumbers(Optional<String> cited, Optional<String> held) {
        if (cited.isEmpty() || held.isEmpty()) {
            return UNKNOWN;
        }
        Optional<PaperNumber> one = PaperNumber.parse(cited.get());
        Optional<PaperNumber> other = PaperNumber.parse(held.get());
        if (one.isEmpty() || other.isEmpty()) {
            return cited.get().equals(held.get()) ? SAME : DIFFERENT;
        }
        return numbers(one.get(), other.get());
    }

    private static Likeness numbers(PaperNumber one, PaperNumber other) {
        if (one.series() != other.series()
                || one.letters().isEmpty() != other.letters().isEmpty()) {
            return DIFFERENT;
        }
        int signs =
                Skeleton.distance(one.letters(), other.letters())
                        + Skeleton.distance(bareCode(one), bareCode(other))
                        + Skeleton.distance(one.bareOrdinal(), other.bareOrdinal());
        return signs == 0 ? SAME : signs <= MISREAD_SIGNS ? NEAR : DIFFERENT;
    }

    private static String bareCode(PaperNumber number) {
        return number.code().replaceAll("\\.0+(?=\\d)", ".");
    }

    /// Two dates. Near ones differ in one digit of the day, in the month alone, or in one digit of
    /// the year.
    static Likeness ofDates(Optional<LocalDate> cited, Optional<LocalDate> held) {
        if (cited.isEmpty() || held.isEmpty()) {
            return UNKNOWN;
        }
        String one = cited.get().toString();
        String other = held.get().toString();
        int differing = 0;
        for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 0 && one.length() == other.length()
                ? SAME
                : differing == 1 ? NEAR : DIFFERENT;
    }

    /// Two names of agencies or two subjects, one letter in eight misread at most; one may be a
    /// part of the other.
    static Likeness ofTexts(Optional<String> cited, Optional<String> held) {
        if (cited.isEmpty() || held.isEmpty()) {
            return UNKNOWN;
        }
        String one = bare(cited.get());
        String other = bare(held.get());
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        if (one.equals(other)) {
            return SAME;
        }
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer == one ? other : one;
        boolean near =
                Skeleton.distance(shorter, longer) <= longer.length() / 8
                        || shorter.length() >= 8 && longer.contains(shorter);
        return near ? NEAR : DIFFERENT;
    }

    private static String bare(String text) {
        return Skeleton.of(ThaiDigits.toArabic(SenderReader.agencyOfSeat(text)))
                .replaceAll("[^ก-๎A-Za-z0-9]", "");
    }

    boolean agrees() {
        return this == SAME || this == NEAR;
    }
}
