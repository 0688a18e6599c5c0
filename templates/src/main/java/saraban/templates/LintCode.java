package saraban.templates;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import saraban.templates.internal.docx4j.TemplateLint;

/// What can be wrong with a template.
public enum LintCode {
    NO_DOCX(true, "the file is no DOCX: {0}"),
    NO_PLACE(true, "the template has no place for {0}"),
    UNKNOWN_TOKEN(true, "token {0} stands for nothing; it would be printed as it is"),
    UNCLOSED_TOKEN(true, "a token is opened and not closed: {0}"),
    SPLIT_TOKEN(false, "token {0} is cut into several runs; it is filled all the same"),
    BROKEN_BLOCK(
            true, "a block is not begun and ended, each mark alone in its paragraph or row: {0}"),
    FONTS_DIFFER(true, "Latin and Thai are set in different fonts: {0}"),
    SIZES_DIFFER(true, "Latin and Thai are set in different sizes: {0}"),
    BOLD_DIFFERS(true, "only one script is bold: {0}"),
    ITALIC_DIFFERS(true, "only one script is italic: {0}"),
    NO_THAI_LANGUAGE(true, "the language of Thai text is not said to be th-TH: {0}"),
    NOT_TYPESET(true, "not typeset: {0}");

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("saraban.templates.messages", Locale.of("th"));

    private final boolean wall;
    private final String english;

    LintCode(boolean wall, String english) {
        this.wall = wall;
        this.english = english;
    }

    static LintCode of(TemplateLint.Kind kind) {
        return valueOf(kind.name());
    }

    boolean wall() {
        return wall;
    }

    String english(String found, Optional<String> meant) {
        String sentence = new MessageFormat(english, Locale.ROOT).format(new Object[] {found});
        return meant.map(name -> sentence + "; did you mean ${" + name + "}?").orElse(sentence);
    }

    String thai(String found, Optional<String> meant) {
        String sentence = sentence(name(), found);
        return meant.map(name -> sentence + " " + sentence("MEANT", "${" + name + "}"))
                .orElse(sentence);
    }

    private static String sentence(String key, String detail) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT)
                .format(new Object[] {detail});
    }
}
