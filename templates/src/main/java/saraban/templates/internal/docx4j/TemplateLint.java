package saraban.templates.internal.docx4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import saraban.templates.LintPlace;

/// Looks through a template for what would go wrong on paper: tokens that stand for nothing,
/// scripts that would be set in different faces, parts of Word that are not typeset.
public final class TemplateLint {
    private static final Pattern OPEN_TOKEN =
            Pattern.compile("\\$\\{[^}]*$|\\$\\{[^}\\n\\t]*[\\t\\n][^}]*}|\\$\\{[^}]*\\$\\{");

    private static final LintPlace DEFAULTS = LintPlace.of("document defaults");
    private static final int WORDS_SHOWN = 40;

    private final Set<String> names;
    private final NearestName nearest;
    private final List<Fault> faults = new ArrayList<>();

    /// One fault of a template.
    ///
    /// @param found the token, property or feature
    /// @param meant the known token that a wrong one was probably meant to be
    public record Fault(Kind kind, LintPlace place, String found, Optional<String> meant) {}

    /// What can be wrong.
    public enum Kind {
        UNKNOWN_TOKEN,
        UNCLOSED_TOKEN,
        SPLIT_TOKEN,
        BROKEN_BLOCK,
        FONTS_DIFFER,
        SIZES_DIFFER,
        BOLD_DIFFERS,
        ITALIC_DIFFERS,
        NO_THAI_LANGUAGE,
        NOT_TYPESET
    }

    private TemplateLint(Set<String> names) {
        this.names = names;
        this.nearest = new NearestName(names);
    }

    /// @param names the tokens that have a value
    /// @return faults in the order of the document
    public static List<Fault> faults(WordprocessingMLPackage template, Set<String> names) {
        var lint = new TemplateLint(names);
        try {
            for (Story story : Story.of(template)) {
                lint.walk(story.root(), new Paragraphs(story.name()));
                new BlockLint(mark -> lint.noteBlock(story.name(), mark)).look(story.root());
                lint.features(XmlUtils.marshaltoString(story.root()), story.name());
            }
            lint.styles(template.getMainDocumentPart().getStyleDefinitionsPart());
        } catch (Docx4JException e) {
            throw new TemplateFaultException("template: expected readable text parts", e);
        }
        return List.copyOf(lint.faults);
    }

    /// The names of all tokens in a template.
    public static Set<String> tokens(WordprocessingMLPackage template) {
        Set<String> tokens = new TreeSet<>();
        try {
            for (Story story : Story.of(template)) {
                tokens(story.root(), tokens);
            }
        } catch (Docx4JException e) {
            throw new TemplateFaultException("template: expected readable text parts", e);
        }
        return tokens;
    }

    private static void tokens(ContentAccessor holder, Set<String> tokens) {
        for (Object child : holder.getContent()) {
            switch (Story.bare(child)) {
                case P paragraph ->
                        new ParagraphText(paragraph)
                                .tokens()
                                .forEach(token -> tokens.add(token.value()));
                case SdtElement control -> tokens(control.getSdtContent(), tokens);
                case ContentAccessor inner -> tokens(inner, tokens);
                default -> {}
            }
        }
    }

    /// Counts the paragraphs of a story.
    private static final class Paragraphs {
        private final String story;
        private int paragraph;

        Paragraphs(String story) {
            this.story = story;
        }

        LintPlace next(String text) {
            paragraph++;
            String start =
                    text.length() > WORDS_SHOWN ? text.substring(0, WORDS_SHOWN) + "…" : text;
            return new LintPlace(story, paragraph, start.replace('\n', ' ').replace('\t', ' '));
        }
    }

    private void walk(ContentAccessor holder, Paragraphs place) {
        for (Object child : holder.getContent()) {
            switch (Story.bare(child)) {
                case P paragraph -> paragraph(paragraph, place);
                case SdtElement control -> walk(control.getSdtContent(), place);
                case ContentAccessor inner -> walk(inner, place);
                default -> {}
            }
        }
    }

    private void paragraph(P paragraph, Paragraphs counted) {
        var text = new ParagraphText(paragraph);
        LintPlace place = counted.next(text.text());
        for (Token token : text.tokens()) {
            if (!names.contains(token.value())) {
                noteWrong(Kind.UNKNOWN_TOKEN, place, "${" + token.name() + "}", token.value());
            }
            if (text.split(token)) {
                note(Kind.SPLIT_TOKEN, place, "${" + token.name() + "}");
            }
        }
        var open = OPEN_TOKEN.matcher(text.text());
        if (open.find()) {
            String found = open.group().strip();
            noteWrong(Kind.UNCLOSED_TOKEN, place, found, opened(found));
        }
        PPr properties = paragraph.getPPr();
        if (properties != null) {
            note(place, RunLooks.of(properties.getRPr()));
        }
        runs(paragraph, place);
    }

    private void runs(ContentAccessor holder, LintPlace place) {
        for (Object child : holder.getContent()) {
            switch (Story.bare(child)) {
                case R run -> note(place, RunLooks.of(run.getRPr()));
                case SdtElement control -> runs(control.getSdtContent(), place);
                case ContentAccessor inner -> runs(inner, place);
                default -> {}
            }
        }
    }

    private void styles(StyleDefinitionsPart part) throws Docx4JException {
        if (part == null) {
            note(Kind.NO_THAI_LANGUAGE, LintPlace.of("styles"), "no styles");
            return;
        }
        Styles styles = part.getContents();
        DocDefaults defaults = styles.getDocDefaults();
        boolean given =
                defaults != null
                        && defaults.getRPrDefault() != null
                        && defaults.getRPrDefault().getRPr() != null;
        if (given) {
            RunLooks looks = RunLooks.of(defaults.getRPrDefault().getRPr());
            note(DEFAULTS, looks);
            noteDefaults(looks);
        } else {
            note(Kind.NO_THAI_LANGUAGE, DEFAULTS, "no defaults");
        }
        for (Style style : styles.getStyle()) {
            note(LintPlace.of("style " + style.getStyleId()), RunLooks.of(style.getRPr()));
        }
    }

    private void noteDefaults(RunLooks looks) {
        if (!looks.thai()) {
            note(Kind.NO_THAI_LANGUAGE, DEFAULTS, "w:lang w:bidi");
        }
        if (looks.sizeMissing()) {
            note(Kind.SIZES_DIFFER, DEFAULTS, "w:sz, w:szCs");
        }
        if (looks.fontMissing()) {
            note(Kind.FONTS_DIFFER, DEFAULTS, "w:rFonts");
        }
    }

    private void note(LintPlace place, RunLooks looks) {
        looks.fonts().ifPresent(found -> note(Kind.FONTS_DIFFER, place, found));
        looks.sizes().ifPresent(found -> note(Kind.SIZES_DIFFER, place, found));
        looks.bold().ifPresent(found -> note(Kind.BOLD_DIFFERS, place, found));
        looks.italic().ifPresent(found -> note(Kind.ITALIC_DIFFERS, place, found));
    }

    private void features(String xml, String story) {
        for (String feature : UntypesetFeature.in(xml)) {
            note(Kind.NOT_TYPESET, LintPlace.of(story), feature);
        }
    }

    /// The name that a token which was never closed begins with.
    private static String opened(String found) {
        return found.substring(2).split("[\\s${}!]", 2)[0];
    }

    private void noteBlock(String story, String mark) {
        note(Kind.BROKEN_BLOCK, LintPlace.of(story), mark);
    }

    private void noteWrong(Kind kind, LintPlace place, String found, String written) {
        note(new Fault(kind, place, found, nearest.to(written)));
    }

    private void note(Kind kind, LintPlace place, String found) {
        note(new Fault(kind, place, found, Optional.empty()));
    }

    private void note(Fault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
