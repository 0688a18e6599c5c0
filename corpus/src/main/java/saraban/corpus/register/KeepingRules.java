package saraban.corpus.register;

/// How the office counts the time for which papers are kept. The regulation's sources leave both
/// open, so they are settings.
///
/// @param toYearEnd whether a paper is kept to 31 December of its last year, as is common
///   practice; else to the day
/// @param handOverYears age at which papers go to the National Archives
public record KeepingRules(boolean toYearEnd, int handOverYears) {
    public static final KeepingRules USUAL = new KeepingRules(true, 20);

    private static final int MOST_YEARS = 100;

    public KeepingRules {
        if (handOverYears < 1 || handOverYears > MOST_YEARS) {
            throw new IllegalArgumentException(
                    "expected an age for handing over of 1 to %d years, found %d"
                            .formatted(MOST_YEARS, handOverYears));
        }
    }
}
