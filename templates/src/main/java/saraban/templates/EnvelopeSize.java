package saraban.templates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sizes of envelopes that offices use.
public enum EnvelopeSize {
    /// 229 × 324 mm, for sheets that are not folded.
    C4,
    /// 162 × 229 mm, for sheets folded once.
    C5,
    /// 114 × 162 mm, for sheets folded twice.
    C6,
    /// 110 × 220 mm, for sheets folded in three.
    DL;

    /// The word of the outside face, e.g. `dl`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EnvelopeSize> ofCode(String code) {
        return Arrays.stream(values())
                .filter(size -> size.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The name of its sheet.
    String sheet() {
        return "envelope-" + code();
    }
}
