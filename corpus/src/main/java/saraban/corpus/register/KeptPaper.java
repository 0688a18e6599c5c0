package saraban.corpus.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;

/// A paper in its place, as the registers of keeping show it.
///
/// @param letter what is recorded of the document
/// @param received its first receive number that is not void
/// @param fileCode รหัสแฟ้ม
/// @param since วันเก็บ
/// @param until last day of its keeping; none where no number of years ends it
/// @param ownKeeping whether the office keeps it past the age of handing over
public record KeptPaper(
        DocumentId document,
        RecordFields letter,
        Optional<ReceiveNumber> received,
        RetentionClass retentionClass,
        String fileCode,
        KeepingState state,
        LocalDate since,
        Optional<LocalDate> until,
        boolean ownKeeping,
        String remark,
        String filedBy,
        Instant filedAt) {}
