package saraban.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.server.desk.Preview;
import saraban.server.page.Words;
import saraban.templates.Problem;
import saraban.templates.ProblemCode;

/// What is said about a draft, sorted for the screen: what is missing apart from what is wrong, so
/// that an empty form does not begin in red.
final class Sentences {
    private Sentences() {}

    /// For each field that something is said about: `missing`, `problems` and `advice`; under the
    /// empty key what is said about the whole letter.
    static Map<String, Map<String, List<String>>> byField(Preview preview) {
        Map<String, Map<String, List<String>>> fields = new LinkedHashMap<>();
        for (Problem problem : preview.problems()) {
            said(fields, problem.field())
                    .get(missing(problem) ? "missing" : "problems")
                    .add(problem.sentence());
        }
        for (Problem problem : preview.advice()) {
            said(fields, problem.field()).get("advice").add(problem.sentence());
        }
        said(fields, "").get("problems").addAll(lacks(preview));
        return fields;
    }

    /// What is said about the letter as a whole.
    static List<String> aboutLetter(Preview preview) {
        Map<String, List<String>> whole = byField(preview).get("");
        List<String> sentences = new ArrayList<>(whole.get("problems"));
        sentences.addAll(whole.get("advice"));
        return sentences;
    }

    /// The words that open and close the letter, in one sentence; empty for a paper without them.
    static String pair(Preview preview) {
        return preview.pair()
                .map(
                        pair ->
                                pair.closing().isEmpty()
                                        ? Words.say("draft.opening", pair.opening())
                                        : Words.say("draft.pair", pair.opening(), pair.closing()))
                .orElse("");
    }

    static boolean missing(Problem problem) {
        return problem.code() == ProblemCode.MISSING;
    }

    private static List<String> lacks(Preview preview) {
        return preview.lacks().stream().map(lack -> Words.say("draft.lacks", lack)).toList();
    }

    private static Map<String, List<String>> said(
            Map<String, Map<String, List<String>>> fields, String key) {
        return fields.computeIfAbsent(
                key,
                _ ->
                        new LinkedHashMap<>(
                                Map.of(
                                        "missing",
                                        new ArrayList<>(),
                                        "problems",
                                        new ArrayList<>(),
                                        "advice",
                                        new ArrayList<>())));
    }
}
