package saraban.corpus.office;

import saraban.corpus.letter.Secrecy;

/// Who asks, and how secret a letter they may see. A parameter of whatever shows documents:
/// what is beyond the clearance is neither listed nor counted.
///
/// @param user the account's name
/// @param clearance the strictest class they may see
public record Reader(String user, Secrecy clearance) {
    /// The program itself at its own work (indexing, checking, backup), which shows nothing to
    /// anybody.
    public static final Reader PROGRAM = new Reader("saraban", Secrecy.TOP_SECRET);

    public boolean maySee(Secrecy secrecy) {
        return secrecy.compareTo(clearance) <= 0;
    }
}
