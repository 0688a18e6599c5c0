package saraban.corpus.letter;

/// One thing sent with a letter (สิ่งที่ส่งมาด้วย).
///
/// @param title what it is, e.g. `สำเนาหนังสือจังหวัดสกลนคร ที่ สน ๐๐๒๓.๒/ว ๓`
/// @param count how many, from 1
/// @param unit what they are counted in: `ชุด`, `ฉบับ`, `แผ่น`
@Article(11)
public record Enclosure(String title, int count, String unit) {
    public Enclosure {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an enclosure needs a title");
        }
        if (count < 1) {
            throw new IllegalArgumentException("an enclosure is counted from 1, got " + count);
        }
        if (unit.isBlank()) {
            throw new IllegalArgumentException(
                    "an enclosure needs a unit such as ชุด, found none for '" + title + "'");
        }
    }
}
