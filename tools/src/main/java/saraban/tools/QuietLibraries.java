package saraban.tools;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries quiet that log past our own log what no operator can act on.
final class QuietLibraries {
    // Held here, for a logger that nobody holds forgets its level.
    private static final List<Logger> NOISY =
            List.of(
                    // Whether the JVM offers vectors; it is only a matter of speed.
                    Logger.getLogger("org.apache.lucene.internal.vectorization"),
                    // Odd fonts and streams of files that are read all the same.
                    Logger.getLogger("org.apache.pdfbox"),
                    Logger.getLogger("org.apache.fontbox"));

    private QuietLibraries() {}

    static void hush() {
        NOISY.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
