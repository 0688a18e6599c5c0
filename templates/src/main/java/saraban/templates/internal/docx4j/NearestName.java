package saraban.templates.internal.docx4j;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds what a mistyped token was meant to be: the known name with the fewest letters added,
/// dropped, changed or swapped.
final class NearestName {
    /// One wrong letter among so many is taken for a slip, more for another word.
    private static final int LETTERS_A_SLIP = 3;

    private final Set<String> names;

    NearestName(Set<String> names) {
        this.names = new TreeSet<>(names);
    }

    Optional<String> to(String written) {
        String sought = bare(written);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(sought, bare(name))))
                .filter(name -> near(sought, bare(name)));
    }

    private static boolean near(String sought, String name) {
        int most = Math.max(1, Math.max(sought.length(), name.length()) / LETTERS_A_SLIP);
        return distance(sought, name) <= most;
    }

    // Capitals, strokes and blanks are slips of the keyboard that cost nothing.
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
