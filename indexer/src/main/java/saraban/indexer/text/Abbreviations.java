package saraban.indexer.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Abbreviations and their long forms (`dictionary/abbreviations.tsv`). An abbreviation is
/// compared without its stops: `ก.ถ.` is `กถ`.
public final class Abbreviations {
    private static final Pattern DOTTED =
            Pattern.compile(
                    "(?<![ก-ฮะ-ฺเ-๎])(?:[ก-ฮ]{1,4}(?:\\.[ก-ฮ]{1,4}(?![ะ-ฺเ-๎]))+\\.?|[ก-ฮ]{2,6}\\.)(?![ะ-ฺ็-๎])");

    private final Map<String, List<String>> longForms = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();

    /// @param pairs abbreviation (with or without stops) and long form
    public Abbreviations(List<Map.Entry<String, String>> pairs) {
        for (var pair : pairs) {
            String bare = bare(pair.getKey());
            String full = ThaiText.cleaned(pair.getValue());
            longForms.computeIfAbsent(bare, _ -> new ArrayList<>()).add(full);
            shortForms.computeIfAbsent(full, _ -> new ArrayList<>()).add(bare);
        }
    }

    /// The table that comes with the program.
    public static Abbreviations shipped() {
        try (InputStream table =
                        Abbreviations.class.getResourceAsStream("/dictionary/abbreviations.tsv");
                var lines =
                        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Abbreviations(
                    lines.lines()
                            .map(line -> line.split("\t", 2))
                            .filter(columns -> columns.length == 2)
                            .map(columns -> Map.entry(columns[0], columns[1]))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary/abbreviations.tsv", e);
        }
    }

    /// Abbreviations with stops in a cleaned text.
    public static List<Span> dotted(String cleaned) {
        var found = new ArrayList<Span>();
        if (cleaned.indexOf('.') >= 0) {
            Matcher matcher = DOTTED.matcher(cleaned);
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /// The abbreviation as it is compared.
    public static String bare(String abbreviation) {
        return abbreviation.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
    }

    public List<String> longForms(String bareAbbreviation) {
        return longForms.getOrDefault(bareAbbreviation, List.of());
    }

    /// The long forms that stand in a text and make up at least so much of it, each with its
    /// abbreviation.
    ///
    /// @param share of the text, 0 to 1
    public Map<String, String> shortFormsWithin(String cleaned, double share) {
        var within = new TreeMap<String, String>();
        shortForms.forEach(
                (full, bare) -> {
                    if (full.length() >= share * cleaned.length() && cleaned.contains(full)) {
                        within.put(full, bare.getFirst());
                    }
                });
        return within;
    }
}
