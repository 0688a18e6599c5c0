package saraban.corpus.register;

import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.ThaiDigits;

/// A run of numbers: those of one agency code, one series and one calendar year.
public record SeriesOfYear(AgencyCode agency, Series series, BuddhistYear year) {
    /// What its numbers have in common on paper, e.g. `สน ๐๐๒๓.๒/ว`.
    public String printed() {
        return ThaiDigits.toThai(agency.printed() + "/" + series.mark().strip());
    }
}
