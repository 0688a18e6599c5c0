package saraban.corpus.letter;

import java.util.Arrays;
import java.util.Optional;

/// How one official signs for another.
public enum ActingMode {
    /// The head is in office and has delegated the matter in writing.
    ON_BEHALF("ปฏิบัติราชการแทน"),
    /// The head's post is vacant, or the head cannot act.
    FOR_THE_HEAD("รักษาราชการแทน"),
    /// A lower post is vacant and minded by another.
    MINDING_THE_POST("รักษาการในตำแหน่ง"),
    /// As the one before, in statutes that word it so.
    MINDING("รักษาการแทน"),
    /// By a special statute.
    IN_PLACE("ทำการแทน"),
    /// By a special statute, e.g. for an absent elected head.
    ON_DUTY("ปฏิบัติหน้าที่");

    private final String printed;

    ActingMode(String printed) {
        this.printed = printed;
    }

    /// The phrase on paper, which is also its word in the outside face.
    public String printed() {
        return printed;
    }

    public static Optional<ActingMode> ofPrinted(String phrase) {
        return Arrays.stream(values()).filter(mode -> mode.printed.equals(phrase)).findFirst();
    }
}
