package saraban.corpus.register;

/// Names a line of the register of letters received for good.
public record ReceiptId(long value) {
    public ReceiptId {
        if (value < 1) {
            throw new IllegalArgumentException("receipts are numbered from 1, got " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
