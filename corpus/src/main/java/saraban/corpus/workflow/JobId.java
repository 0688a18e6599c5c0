package saraban.corpus.workflow;

/// Names a job.
public record JobId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
