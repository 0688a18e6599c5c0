package saraban.indexer.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.archive.Fact;
import saraban.corpus.archive.TextSource;

/// How the reader does on damaged letters, and whether its certainties tell the truth.
class DamagedLettersTest {
    private static final long SEED = Long.getLong("seed", 2567);
    private static final int TIMES = 60;
    private static final List<String> JUDGED = List.of("number", "dated", "from", "to", "subject");

    private record Reading(String name, boolean right, double certainty) {}

    @ParameterizedTest
    @CsvSource({"0.002, 0.96, 0.88", "0.008, 0.92, 0.65", "0.02, 0.80, 0.45"})
    void whatIsCertainIsRightAndWhatIsDoubtfulSaysSo(double rate, double confidence, double found) {
        List<Reading> readings = new ArrayList<>();
        int wanted = 0;
        for (String name : Sample.NAMES) {
            Sample sample = Sample.named(name);
            Random random = new Random(SEED);
            for (int i = 0; i < TIMES; i++) {
                String text = new Damage(rate).of(sample.text(), random);
                wanted += (int) sample.facts().stream().filter(DamagedLettersTest::judged).count();
                readings.addAll(read(sample, text, confidence));
            }
        }

        report(rate, wanted, readings);
        List<Reading> certain =
                readings.stream().filter(read -> read.certainty() >= Found.DOUBTFUL).toList();
        double right = share(certain);
        double promised = certain.stream().mapToDouble(Reading::certainty).average().orElse(1);
        assertTrue(
                right >= promised - 0.05,
                () -> "seed %d: promised %.3f, right %.3f".formatted(SEED, promised, right));
        double recall = (double) readings.stream().filter(Reading::right).count() / wanted;
        assertTrue(recall >= found, () -> "seed %d: found %.3f".formatted(SEED, recall));
    }

    private static boolean judged(String line) {
        return JUDGED.contains(line.substring(0, line.indexOf('\t')));
    }

    private static List<Reading> read(Sample sample, String text, double confidence) {
        List<Reading> readings = new ArrayList<>();
        for (Fact fact :
                new FactsReader().read(Sample.pages(text, TextSource.OCR, confidence)).facts()) {
            if (JUDGED.contains(fact.name())) {
                readings.add(new Reading(fact.name(), right(sample, fact), fact.certainty()));
            }
        }
        return readings;
    }

    // Numbers and dates letter for letter, texts but for one sign in twenty.
    private static boolean right(Sample sample, Fact fact) {
        boolean exact = fact.name().equals("number") || fact.name().equals("dated");
        return sample.facts().stream()
                .filter(line -> line.startsWith(fact.name() + "\t"))
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .anyMatch(
                        value ->
                                exact
                                        ? value.equals(fact.value())
                                        : Skeleton.distance(value, fact.value())
                                                <= Math.max(1, value.length() / 20));
    }

    private static double share(List<Reading> readings) {
        return readings.isEmpty()
                ? 1
                : (double) readings.stream().filter(Reading::right).count() / readings.size();
    }

    private static void report(double rate, int wanted, List<Reading> readings) {
        Map<String, List<Reading>> byName =
                readings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Reading::name, TreeMap::new, Collectors.toList()));
        byName.forEach(
                (name, all) -> {
                    List<Reading> certain =
                            all.stream()
                                    .filter(read -> read.certainty() >= Found.DOUBTFUL)
                                    .toList();
                    System.out.printf(
                            "damage %.3f %-8s read %d, right %.3f; certain %d, right %.3f%n",
                            rate, name, all.size(), share(all), certain.size(), share(certain));
                });
        System.out.printf("damage %.3f wanted %d, read %d%n", rate, wanted, readings.size());
    }
}
