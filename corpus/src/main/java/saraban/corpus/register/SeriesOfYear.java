package saraban.corpus.register;

import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.ThaiDigits;

/// A run of numbers: those of one agency code, one series and one calendar year.
public record SeriesOfYear(AgencyCode agency, Series series, BuddhistYear year) {
    /// What its numbers have in common, e.g. `สน ๐๐๒๓.๒/ว`, `สน ๐๐๒๓.๒ คำสั่ง`.
    public String printed() {
        return series.coded()
                ? ThaiDigits.toThai(agency.printed() + "/" + series.mark().strip())
                : agency.printed() + " " + series.title();
    }

    /// One of its numbers.
    public LetterNumber number(int ordinal) {
        return LetterNumber.of(agency, series, year, ordinal);
    }
}
