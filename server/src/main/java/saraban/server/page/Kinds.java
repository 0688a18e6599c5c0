package saraban.server.page;

/// The Thai names of the kinds of documents.
public final class Kinds {
    private Kinds() {}

    /// The name of a kind; the word itself for one that has no Thai name here.
    public static String name(String kind) {
        String key = "kind." + kind;
        return Words.knows(key) ? Words.say(key) : kind;
    }
}
