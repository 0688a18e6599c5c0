package saraban.server.desk;

/// What came of a wish for a receive stamp.
public sealed interface Stamped {
    /// @param pdf the slip, or the copy of the letter with its stamps
    record Done(byte[] pdf) implements Stamped {
        public Done {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }
    }

    /// No registry has received the document, as far as the reader may know.
    record NotReceived() implements Stamped {}

    /// Nothing of the document has pages that a stamp could stand on.
    record NoPaper() implements Stamped {}
}
