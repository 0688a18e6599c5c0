package saraban.server.desk;

/// Why the files of a form are not taken. The detail of each is what was found, for the clerk.
public enum FormRefusal {
    /// Nothing was sent.
    NOTHING,
    /// Detail: the file's name.
    UNKNOWN_FILE,
    /// Two files for the same thing. Detail: its name in a form's folder.
    TWICE,
    /// Larger than any template. Detail: the file's name.
    TOO_LARGE,
    /// Packed so that it would burst. Detail: the file's name.
    BOMB,
    /// Locked with a password, or an old DOC. Detail: the file's name.
    ENCRYPTED,
    /// Programs inside. Detail: the file's name.
    MACROS,
    /// Something would be fetched from elsewhere. Detail: the part that names it.
    FETCHES,
    /// No sound DOCX or ZIP. Detail: the file's name.
    CORRUPT,
    /// A new form without `form.json`.
    NO_DEFINITION,
    /// A new form without a template.
    NO_TEMPLATE,
    /// `form.json` says something this program does not know. Detail: what.
    WRONG_DEFINITION,
    /// `sample.json` is no filled form. Detail: what is wrong.
    WRONG_SAMPLE,
    /// A form needs a plain name. Detail: the name that was given.
    WRONG_NAME,
    /// There is a form of that name. Detail: its title.
    NAME_TAKEN,
    /// The page could not be typeset. Detail: what stood in the way.
    NOT_TYPESET,
    /// Letters would come out wrong. Detail: how many faults there are.
    FAULTY
}
