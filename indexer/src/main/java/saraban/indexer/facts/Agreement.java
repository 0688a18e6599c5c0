package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.ThaiDigits;

/// Compares a value with what looks like it elsewhere in the same paper. A sender is named in the
/// body again, a relayed subject is quoted: readings that agree support each other, and two that
/// agree outvote one that does not.
final class Agreement {
    private static final int SHORTEST = 10;
    private static final double FURTHEST = 0.2;

    private Agreement() {}

    /// @return the finding, trusted more where it stands elsewhere letter for letter, less where it
    /// stands otherwise
    static Found<String> among(List<Sheet> sheets, Found<String> found) {
        String wanted = bare(found.value());
        if (wanted.length() < SHORTEST || sheets.getFirst().trust() == 1) {
            return found;
        }
        Votes votes = votes(sheets, found, wanted);
        int own = votes.count().getOrDefault(wanted, 0);
        Optional<Map.Entry<String, Integer>> marked =
                votes.count().entrySet().stream()
                        .filter(vote -> vote.getValue() > Math.max(own, 1))
                        .filter(vote -> Skeleton.of(vote.getKey()).equals(Skeleton.of(wanted)))
                        .max(Map.Entry.comparingByValue());
        if (marked.isPresent()) {
            return trusted(found, votes.readings().get(marked.get().getKey()), 0.88);
        }
        if (own > 0) {
            return trusted(
                    found, found.value(), Math.max(found.certainty(), own > 1 ? 0.96 : 0.93));
        }
        return votes.count().isEmpty() ? found : found.weighed(0.95);
    }

    /// Like [#among], but takes the reading that at least two other places share where the one
    /// found stands alone.
    static Found<String> outvoted(List<Sheet> sheets, Found<String> found) {
        String wanted = bare(found.value());
        Found<String> weighed = among(sheets, found);
        if (wanted.length() < SHORTEST
                || sheets.getFirst().trust() == 1
                || !weighed.value().equals(found.value())
                || weighed.certainty() > found.certainty()) {
            return weighed;
        }
        Votes votes = votes(sheets, found, wanted);
        return votes.count().entrySet().stream()
                .filter(vote -> vote.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(vote -> trusted(found, votes.readings().get(vote.getKey()), 0.88))
                .orElse(weighed);
    }

    private static Found<String> trusted(Found<String> found, String value, double certainty) {
        return new Found<>(value, found.page(), found.start(), found.end(), certainty);
    }

    private record Votes(Map<String, Integer> count, Map<String, String> readings) {}

    private static Votes votes(List<Sheet> sheets, Found<String> found, String wanted) {
        var votes = new Votes(new HashMap<>(), new HashMap<>());
        for (Sheet sheet : sheets) {
            for (String other : occurrences(sheet, found, wanted)) {
                votes.count().merge(bare(other), 1, Integer::sum);
                votes.readings().putIfAbsent(bare(other), other);
            }
        }
        return votes;
    }

    private static List<String> occurrences(Sheet sheet, Found<String> found, String wanted) {
        Line flow = sheet.flow();
        var text = new StringBuilder();
        int[] at = new int[flow.text().length()];
        for (int i = 0; i < flow.text().length(); i++) {
            if (" .,".indexOf(flow.text().charAt(i)) < 0) {
                at[text.length()] = i;
                text.append(flow.text().charAt(i));
            }
        }
        List<String> occurrences = new ArrayList<>();
        for (int[] place : places(wanted, text.toString())) {
            Line line = flow.part(at[place[0]], at[place[1] - 1] + 1);
            boolean itself =
                    sheet.number() == found.page()
                            && line.start() < found.end()
                            && line.end() > found.start();
            if (!itself) {
                occurrences.add(Texts.joined(sheet.lines(line.start(), line.end())));
            }
        }
        return occurrences;
    }

    // Sellers' search: the ends at which the text comes nearest to the wanted one, apart from each
    // other.
    private static List<int[]> places(String wanted, String text) {
        int[] row = new int[text.length() + 1];
        int[] from = new int[text.length() + 1];
        for (int j = 0; j <= text.length(); j++) {
            from[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int diagonal = row[0];
            int diagonalFrom = from[0];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int changed = diagonal + (wanted.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                int changedFrom = diagonalFrom;
                diagonal = row[j];
                diagonalFrom = from[j];
                if (changed <= row[j] + 1 && changed <= row[j - 1] + 1) {
                    row[j] = changed;
                    from[j] = changedFrom;
                } else if (row[j - 1] < row[j]) {
                    row[j] = row[j - 1] + 1;
                    from[j] = from[j - 1];
                } else {
                    row[j] = row[j] + 1;
                }
            }
        }
        return apart(row, from, (int) (wanted.length() * FURTHEST));
    }

    private static List<int[]> apart(int[] distance, int[] from, int furthest) {
        List<int[]> places = new ArrayList<>();
        for (int j = 1; j < distance.length; j++) {
            if (distance[j] > furthest || from[j] >= j) {
                continue;
            }
            int[] last = places.isEmpty() ? null : places.getLast();
            if (last == null || from[j] >= last[1]) {
                places.add(new int[] {from[j], j, distance[j]});
            } else if (distance[j] < last[2]) {
                places.set(places.size() - 1, new int[] {from[j], j, distance[j]});
            }
        }
        return places;
    }

    private static String bare(String text) {
        return ThaiDigits.toArabic(text).replaceAll("[\\s.,]", "");
    }
}
