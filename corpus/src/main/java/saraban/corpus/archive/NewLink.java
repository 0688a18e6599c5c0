package saraban.corpus.archive;

/// A link to be kept of a document.
///
/// @param certainty 0 to 1; 1 where the office itself made the link
public record NewLink(LinkKind kind, LinkTarget target, double certainty) {
    public NewLink {
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException(
                    "expected a certainty from 0 to 1, found " + certainty);
        }
    }
}
