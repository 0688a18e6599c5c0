package saraban.corpus.register;

/// Where letters are received and numbered: the office's central registry, or a unit of the
/// office that numbers what it is passed once more.
///
/// @param name of the unit; empty for the central registry
public record Registry(String name) {
    public static final Registry CENTRAL = new Registry("");

    private static final int LONGEST = 100;

    public Registry {
        name = name.strip();
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "expected a registry's name of one line and at most %d characters, found '%s'"
                            .formatted(LONGEST, name));
        }
    }

    public boolean central() {
        return name.isEmpty();
    }
}
