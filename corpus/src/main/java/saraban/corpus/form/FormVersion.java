package saraban.corpus.form;

import java.time.Instant;
import java.util.Optional;
import saraban.corpus.archive.Sha256;

/// A form as it stood once (ฉบับของแบบหนังสือ).
///
/// @param form its name, e.g. `external-letter`
/// @param number counts the versions of that form, from 1
/// @param template digest of the DOCX
/// @param definition digest of `form.json`
/// @param sample digest of `sample.json`
/// @param putBy who brought it in
/// @param note what they said about it; may be empty
public record FormVersion(
        String form,
        int number,
        Sha256 template,
        Sha256 definition,
        Optional<Sha256> sample,
        Origin origin,
        String putBy,
        Instant putAt,
        String note) {
    /// Where a version comes from.
    public enum Origin {
        /// It lay in the program, or in the office's folder, when a letter was issued on it.
        PROGRAM,
        /// Somebody uploaded it.
        UPLOAD
    }

    public FormVersion {
        if (!validName(form)) {
            throw new IllegalArgumentException(
                    "a form's name: expected small letters, digits and hyphens, found '%s'"
                            .formatted(form));
        }
        if (number < 1) {
            throw new IllegalArgumentException("versions start at 1, got " + number);
        }
    }

    /// Whether a text can be the name of a form: small Latin letters, digits and hyphens, a letter
    /// first, 40 characters at most.
    public static boolean validName(String name) {
        return name.matches("[a-z][a-z0-9-]{0,39}");
    }
}
