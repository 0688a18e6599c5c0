package saraban.templates.internal.docx4j;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.CTSdtCell;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;
import org.docx4j.wml.Text;

/// Content controls, the other way of marking a place in a template: each that bears the name of a
/// value gets that value's token as its content. Bindings to XML kept beside the text are cut, else
/// Word would put the old text back.
final class ContentControls {
    private static final ObjectFactory WML = new ObjectFactory();

    private final Set<String> names;

    ContentControls(Set<String> names) {
        this.names = names;
    }

    void becomeTokens(ContentAccessor holder) {
        for (Object child : List.copyOf(holder.getContent())) {
            switch (Story.bare(child)) {
                case SdtElement control -> becomeToken(control);
                case ContentAccessor inner -> becomeTokens(inner);
                default -> {}
            }
        }
    }

    private void becomeToken(SdtElement control) {
        SdtPr properties = control.getSdtPr();
        if (properties != null) {
            Optional<String> name = name(properties);
            properties.getRPrOrAliasOrLock().removeIf(property -> bound(Story.bare(property)));
            if (name.isPresent()) {
                write(control, "${" + name.get() + "}");
            }
        }
        becomeTokens(control.getSdtContent());
    }

    private static boolean bound(Object property) {
        return property instanceof CTDataBinding;
    }

    /// Tag, else alias, else last step of the binding's path: LibreOffice loses the first.
    private Optional<String> name(SdtPr properties) {
        Optional<String> tag = Optional.ofNullable(properties.getTag()).map(Tag::getVal);
        Optional<String> alias =
                properties.getRPrOrAliasOrLock().stream()
                        .map(Story::bare)
                        .filter(SdtPr.Alias.class::isInstance)
                        .map(found -> ((SdtPr.Alias) found).getVal())
                        .findFirst();
        Optional<String> path =
                Optional.ofNullable(properties.getDataBinding())
                        .map(CTDataBinding::getXpath)
                        .map(xpath -> xpath.replaceAll(".*/(?:[^/:]*:)?|\\[\\d+]$", ""));
        return tag.filter(this::known)
                .or(() -> alias.filter(this::known))
                .or(() -> path.filter(this::known));
    }

    private boolean known(String name) {
        return names.contains(name);
    }

    private static void write(SdtElement control, String token) {
        ContentAccessor content = control.getSdtContent();
        switch (control) {
            case SdtRun _ -> writeRun(content, token);
            case SdtBlock _, CTSdtCell _ ->
                    firstParagraph(content)
                            .ifPresent(
                                    paragraph -> {
                                        writeRun(paragraph, token);
                                        if (control instanceof SdtBlock) {
                                            content.getContent()
                                                    .removeIf(
                                                            child ->
                                                                    Story.bare(child) != paragraph);
                                        }
                                    });
            default -> {}
        }
    }

    private static Optional<P> firstParagraph(ContentAccessor holder) {
        for (Object child : holder.getContent()) {
            Object bare = Story.bare(child);
            if (bare instanceof P paragraph) {
                return Optional.of(paragraph);
            }
            if (bare instanceof ContentAccessor inner && firstParagraph(inner).isPresent()) {
                return firstParagraph(inner);
            }
        }
        return Optional.empty();
    }

    private static void writeRun(ContentAccessor holder, String token) {
        R run = WML.createR();
        holder.getContent().stream()
                .map(Story::bare)
                .filter(R.class::isInstance)
                .map(found -> ((R) found).getRPr())
                .filter(found -> found != null)
                .findFirst()
                .ifPresent(looks -> run.setRPr(withoutPlaceholderStyle(looks)));
        Text text = WML.createText();
        text.setValue(token);
        run.getContent().add(WML.createRT(text));
        holder.getContent().clear();
        holder.getContent().add(run);
    }

    private static RPr withoutPlaceholderStyle(RPr looks) {
        RPr copy = XmlUtils.deepCopy(looks);
        if (copy.getRStyle() != null && copy.getRStyle().getVal().equals("PlaceholderText")) {
            copy.setRStyle(null);
        }
        return copy;
    }
}
