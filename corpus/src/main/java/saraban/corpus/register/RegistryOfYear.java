package saraban.corpus.register;

import saraban.corpus.letter.BuddhistYear;

/// A run of receive numbers: those of one registry and one calendar year.
public record RegistryOfYear(Registry registry, BuddhistYear year) {
    private static final String REGISTER = "ทะเบียนหนังสือรับ";

    /// Its name in a proof, e.g. `ทะเบียนหนังสือรับ กองคลัง`.
    public String printed() {
        return registry.central() ? REGISTER : REGISTER + " " + registry.name();
    }
}
