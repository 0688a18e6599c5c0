package saraban.corpus.register;

import java.time.LocalDate;
import saraban.corpus.archive.DocumentId;

/// What a clerk states to put a paper in its place.
///
/// @param retentionClass code of a [RetentionClass]
/// @param fileCode code of the file it lies in (รหัสแฟ้ม)
/// @param since day on which it was put there (วันเก็บ), not after today
/// @param ownKeeping whether the office asks to keep it itself past the age of handing over
/// @param remark หมายเหตุ, or empty
/// @param clerk user who files it
public record PaperToKeep(
        DocumentId document,
        String retentionClass,
        String fileCode,
        KeepingState state,
        LocalDate since,
        boolean ownKeeping,
        String remark,
        String clerk) {}
