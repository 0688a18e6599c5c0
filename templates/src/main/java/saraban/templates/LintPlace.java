package saraban.templates;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where something was found in a template.
///
/// @param part `document`, `header2`, `footer1`, `style Urgency`, `document defaults`, `file`
/// @param paragraph number of the paragraph in that part, from 1; 0 for the part as a whole
/// @param words how the paragraph begins
public record LintPlace(String part, int paragraph, String words) {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("saraban.templates.messages", Locale.of("th"));
    private static final Pattern NUMBERED = Pattern.compile("(header|footer)(\\d*)");

    /// A part as a whole.
    public static LintPlace of(String part) {
        return new LintPlace(part, 0, "");
    }

    /// As the operator reads it, e.g. `document, paragraph 4 'เรื่อง ${subjct}'`.
    public String english() {
        return paragraph == 0 ? part : "%s, paragraph %d '%s'".formatted(part, paragraph, words);
    }

    /// As the clerk reads it, e.g. `เนื้อหา ย่อหน้าที่ 4 “เรื่อง ${subjct}”`.
    public String thai() {
        String where = thaiPart();
        if (paragraph == 0) {
            return where;
        }
        String at = "%s %s %d".formatted(where, SENTENCES.getString("place.paragraph"), paragraph);
        return words.isBlank() ? at : at + " “" + words + "”";
    }

    @Override
    public String toString() {
        return english();
    }

    private String thaiPart() {
        Matcher numbered = NUMBERED.matcher(part);
        if (numbered.matches()) {
            String name = SENTENCES.getString("place." + numbered.group(1));
            return numbered.group(2).isEmpty() ? name : name + " " + numbered.group(2);
        }
        if (part.startsWith("style ")) {
            return SENTENCES.getString("place.style") + " " + part.substring("style ".length());
        }
        String key = "place." + part.replace(' ', '-');
        return SENTENCES.containsKey(key) ? SENTENCES.getString(key) : part;
    }
}
