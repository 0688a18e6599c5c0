package saraban.corpus.workflow;

/// How far a job has come.
public enum JobState {
    WAITING,
    /// A worker has it, until its lease ends.
    RUNNING,
    DONE,
    /// Given up, for a reason; waits for someone to try again.
    FAILED
}
