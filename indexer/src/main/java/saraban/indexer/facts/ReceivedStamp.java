package saraban.indexer.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import saraban.corpus.letter.Article;

/// What a receipt stamp (ตรารับหนังสือ) says; a letter bears one for each registry it went through.
///
/// @param number number in the register of letters received, Arabic digits
/// @param dated day of receipt
/// @param time hour of receipt
@Article(37)
public record ReceivedStamp(
        Optional<String> number, Optional<LocalDate> dated, Optional<LocalTime> time) {}
