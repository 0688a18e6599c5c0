package saraban.corpus.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of an outgoing letter: `สน ๐๐๒๓.๒/ว ๗` starts with the code of the agency, the number
/// of an order, `๑๒๓/๒๕๖๗`, ends in the year.
@Article({11, 16, 24})
public sealed interface LetterNumber {
    /// The run of numbers it was taken from.
    Series series();

    /// Its place in that run within one calendar year, from 1.
    int ordinal();

    /// The number as it stands on paper, in Thai digits, without the word before it.
    String printed();

    /// One spelling for comparing and indexing: `มท|0809.2|ว|5213`, `123/2567`.
    String key();

    /// The number that a series gives.
    ///
    /// @param year the year of the date on the letter
    static LetterNumber of(AgencyCode agency, Series series, BuddhistYear year, int ordinal) {
        return series.coded()
                ? new Coded(agency, series, ordinal)
                : new Yearly(series, ordinal, year);
    }

    /// Reads a number that fills the whole text, in any usual writing, e.g. `มท0809.2/ว5213`,
    /// `ที่ 123/2567`, `เลขที่ 33/2567`. What ends in a year is the number of an order, unless
    /// `เลขที่` stands before it.
    static Optional<LetterNumber> parse(String text) {
        String arabic = ThaiDigits.toArabic(text).strip();
        return Yearly.read(arabic).or(() -> Coded.read(arabic));
    }

    /// The number of a letter or a memo.
    ///
    /// The year is no part of it: two letters of different years can bear the same number.
    ///
    /// @param agency code of the issuing agency
    record Coded(AgencyCode agency, Series series, int ordinal) implements LetterNumber {
        private static final Pattern WRITTEN =
                Pattern.compile("(?:ที่)?\\s*([^/]+?)\\s*/\\s*(ว\\s*\\.?)?\\s*(\\d{1,6})");

        public Coded {
            if (!series.coded()) {
                throw new IllegalArgumentException(
                        "expected a series whose numbers start with a code, found " + series);
            }
            fromOne(ordinal);
        }

        private static Optional<LetterNumber> read(String arabic) {
            Matcher written = WRITTEN.matcher(arabic);
            if (!written.matches() || Integer.parseInt(written.group(3)) == 0) {
                return Optional.empty();
            }
            Series series = written.group(2) == null ? Series.ORDINARY : Series.CIRCULAR;
            return AgencyCode.parse(written.group(1))
                    .map(agency -> new Coded(agency, series, Integer.parseInt(written.group(3))));
        }

        @Override
        public String printed() {
            return agency.printed() + "/" + ThaiDigits.toThai(series.mark() + ordinal);
        }

        @Override
        public String key() {
            return String.join(
                    "|",
                    agency.letters(),
                    agency.digits(),
                    series.mark().strip(),
                    Integer.toString(ordinal));
        }
    }

    /// The number of an order, a certificate, or of a paper that only the register numbers.
    ///
    /// It does not say whose it is: two agencies can give the same one.
    ///
    /// @param year in which it was given
    record Yearly(Series series, int ordinal, BuddhistYear year) implements LetterNumber {
        private static final Pattern WRITTEN =
                Pattern.compile("(ที่|เลขที่)?\\s*(\\d{1,6})\\s*/\\s*(2[3-7]\\d\\d)");

        public Yearly {
            if (series.coded()) {
                throw new IllegalArgumentException(
                        "expected a series whose numbers end in a year, found " + series);
            }
            fromOne(ordinal);
        }

        private static Optional<LetterNumber> read(String arabic) {
            Matcher written = WRITTEN.matcher(arabic);
            if (!written.matches() || Integer.parseInt(written.group(2)) == 0) {
                return Optional.empty();
            }
            Series series =
                    Series.CERTIFICATE.label().equals(written.group(1))
                            ? Series.CERTIFICATE
                            : Series.ORDER;
            return Optional.of(
                    new Yearly(
                            series,
                            Integer.parseInt(written.group(2)),
                            new BuddhistYear(Integer.parseInt(written.group(3)))));
        }

        @Override
        public String printed() {
            return ThaiDigits.toThai(ordinal + "/" + year.value());
        }

        @Override
        public String key() {
            return ordinal + "/" + year.value();
        }
    }

    private static void fromOne(int ordinal) {
        if (ordinal < 1) {
            throw new IllegalArgumentException("ordinal starts at 1, got " + ordinal);
        }
    }
}
