package saraban.indexer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cleaned query cut at its signs: phrases in quotes, words after a minus, and the rest.
record QueryParts(String rest, List<String> phrases, List<String> without) {
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?<minus>(?<!\\S)-)?(?:[\"“”](?<phrase>[^\"“”]+)[\"“”]|(?<=(?<!\\S)-)(?<word>[^\\s\"“”]+))");

    // Longer than this, a query is a pasted sentence, and its quotes and dashes are its own.
    private static final int LONGEST_WITH_SIGNS = 60;

    static QueryParts read(String cleaned) {
        if (cleaned.length() > LONGEST_WITH_SIGNS) {
            return new QueryParts(plain(cleaned), List.of(), List.of());
        }
        var phrases = new ArrayList<String>();
        var without = new ArrayList<String>();
        var rest = new StringBuilder();
        Matcher sign = SIGN.matcher(cleaned);
        while (sign.find()) {
            String said = sign.group("phrase") == null ? sign.group("word") : sign.group("phrase");
            (sign.group("minus") == null ? phrases : without).add(said.strip());
            sign.appendReplacement(rest, " ");
        }
        sign.appendTail(rest);
        return new QueryParts(plain(rest.toString()), notBlank(phrases), notBlank(without));
    }

    private static String plain(String text) {
        return text.replaceAll("[\"“”]", " ").strip();
    }

    private static List<String> notBlank(List<String> said) {
        return said.stream().filter(text -> !text.isBlank()).toList();
    }
}
