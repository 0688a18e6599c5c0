package saraban.corpus.plan;

/// How a cell of a column, or a field, is read.
public enum CellType {
    /// Words, of any length.
    TEXT,
    /// Words that begin with their number: `๑.๑ ส่งเสริม…`, `(๒) …`, `ยุทธศาสตร์ที่ ๓`.
    NUMBERED,
    /// How many: `๑๗`, `1,031 คน`.
    COUNT,
    /// Baht: `๒๖๖,๐๐๐`, `ปีละ ๕๐๐,๐๐๐ บาท`, `ประมาณ ๑ ล้านบาท`, `ไม่ใช้งบประมาณ`.
    AMOUNT,
    /// `ร้อยละ ๘๐`, `80 %`, `2`.
    PERCENT,
    /// `5`, `0.1000`, `ระดับ ๕`.
    SCORE,
    /// A day or a run of days: `๒๔ เมษายน ๒๕๖๗`, `22 - 23 ธ.ค. 53`.
    DATE,
    /// Fiscal years: `๒๕๖๗ - ๒๕๖๙`, `๕๗, ๕๙`.
    YEARS,
    /// Ticked or not: `✓`, `☑`, an arrow under a year.
    MARK
}
