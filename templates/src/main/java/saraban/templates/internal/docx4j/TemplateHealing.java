package saraban.templates.internal.docx4j;

import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;

/// Joins tokens that Word or LibreOffice has cut into several runs, each in the looks of its dollar
/// sign, so that a clerk who opens the template again finds them whole.
public final class TemplateHealing {
    private TemplateHealing() {}

    /// @return how many tokens were joined
    public static int heal(WordprocessingMLPackage template) {
        try {
            int healed = 0;
            for (Story story : Story.of(template)) {
                healed += heal(story.root());
            }
            return healed;
        } catch (Docx4JException e) {
            throw new TemplateFaultException("template: expected readable text parts", e);
        }
    }

    private static int heal(ContentAccessor holder) {
        int healed = 0;
        for (Object child : List.copyOf(holder.getContent())) {
            healed +=
                    switch (Story.bare(child)) {
                        case P paragraph -> heal(paragraph) + heal((ContentAccessor) paragraph);
                        case SdtElement control -> heal(control.getSdtContent());
                        case ContentAccessor inner -> heal(inner);
                        default -> 0;
                    };
        }
        return healed;
    }

    private static int heal(P paragraph) {
        int healed = 0;
        for (Token token : new ParagraphText(paragraph).tokens().reversed()) {
            var text = new ParagraphText(paragraph);
            if (text.split(token)) {
                text.replace(token, text.text().substring(token.start(), token.end()));
                healed++;
            }
        }
        return healed;
    }
}
