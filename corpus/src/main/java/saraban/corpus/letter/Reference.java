package saraban.corpus.letter;

/// An earlier letter that the addressee already has (อ้างถึง).
///
/// @param text as printed: issuing agency, number, date
@Article(11)
public record Reference(String text) {
    public Reference {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a reference needs a text");
        }
    }
}
