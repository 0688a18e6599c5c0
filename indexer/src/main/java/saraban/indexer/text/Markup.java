package saraban.indexer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Strips what word processors and converters leave behind: tags, bookmark notes and the rules of
/// text tables. Each leaves one tab, the border of a cell.
final class Markup {
    private static final Pattern LEFTOVER =
            Pattern.compile(
                    "</?[A-Za-z][A-Za-z0-9๐-๙]{0,15}(?:[ \\n][^<>\\t]{0,300})?/?>|\\[bookmark: [^\\]\\n]{0,80}\\]|[|](?:[ \\t:|-]*[|])?");

    private Markup() {}

    static MappedChars strip(MappedChars text) {
        String chars = text.text();
        if (chars.indexOf('<') < 0 && chars.indexOf('|') < 0 && !chars.contains("[bookmark:")) {
            return text;
        }
        var stripped = new MappedChars(text.length());
        Matcher leftover = LEFTOVER.matcher(chars);
        int next = 0;
        while (leftover.find()) {
            copy(text, next, leftover.start(), stripped);
            stripped.add('\t', text.from(leftover.start()), text.to(leftover.end() - 1));
            next = leftover.end();
        }
        copy(text, next, text.length(), stripped);
        return stripped;
    }

    private static void copy(MappedChars source, int start, int end, MappedChars target) {
        for (int i = start; i < end; i++) {
            target.copy(source, i);
        }
    }
}
