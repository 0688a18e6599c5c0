package saraban.corpus.register;

import saraban.corpus.letter.Article;

/// Where a paper is kept.
@Article(52)
public enum KeepingState {
    /// With its owner, unfinished (การเก็บระหว่างปฏิบัติ).
    IN_WORK,
    /// Finished, with the storage unit (การเก็บเมื่อปฏิบัติเสร็จแล้ว).
    STORED,
    /// Finished, but needed often, so kept by its unit (การเก็บไว้เพื่อใช้ในการตรวจสอบ).
    IN_USE
}
