package saraban.corpus.office;

/// What an account may do; a later constant may do all that an earlier one may.
public enum Role {
    /// Finds and reads.
    READER,
    /// Drafts letters and has them numbered.
    CLERK,
    /// Keeps the registers (นายทะเบียน): reserves, voids, sets a series' start.
    REGISTRAR,
    /// Keeps the accounts and the home.
    ADMINISTRATOR;

    public boolean mayActAs(Role role) {
        return compareTo(role) >= 0;
    }
}
