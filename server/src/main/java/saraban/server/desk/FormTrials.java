package saraban.server.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import saraban.corpus.SarabanException;
import saraban.corpus.form.FormContent;
import saraban.corpus.form.FormVersion;
import saraban.indexer.extract.PagePictures;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormLint;
import saraban.templates.LetterPress;
import saraban.templates.Letterhead;
import saraban.templates.Printed;
import saraban.templates.Warning;

/// Tries versions of forms on paper; the last few trials are remembered, since a page asks for its
/// pictures one by one.
final class FormTrials {
    private static final int DPI = 96;
    private static final int MOST_PAGES = 12;
    private static final int MOST_KEPT = 12;

    private final FormCatalog forms;
    private final Letterhead letterhead;
    private final Supplier<LetterPress> press;
    private final Supplier<PagePictures> pictures;
    private final Map<FormVersion, FormTrial> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<FormVersion, FormTrial> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    FormTrials(
            FormCatalog forms,
            Letterhead letterhead,
            Supplier<LetterPress> press,
            Supplier<PagePictures> pictures) {
        this.forms = forms;
        this.letterhead = letterhead;
        this.press = press;
        this.pictures = pictures;
    }

    FormTrial of(FormVersion version, FormContent content) {
        synchronized (kept) {
            FormTrial known = kept.get(version);
            if (known != null) {
                return known;
            }
        }
        FormTrial made = made(version, content);
        synchronized (kept) {
            kept.put(version, made);
        }
        return made;
    }

    /// The sample print.
    Printed print(FormVersion version, FormContent content) {
        Form form = forms.of(version);
        return press.get().preview(form, form.sketch(sample(content), letterhead));
    }

    private FormTrial made(FormVersion version, FormContent content) {
        try {
            List<FormLint.Finding> findings = FormLint.check(forms.of(version));
            return printed(findings, version, content);
        } catch (SarabanException e) {
            return new FormTrial(List.of(), List.of(), 0, List.of(), e.getMessage());
        }
    }

    private FormTrial printed(
            List<FormLint.Finding> findings, FormVersion version, FormContent content) {
        try {
            Printed printed = print(version, content);
            List<byte[]> pages =
                    IntStream.rangeClosed(1, Math.min(printed.pages(), MOST_PAGES))
                            .mapToObj(page -> pictures.get().render(printed.pdf(), page, DPI))
                            .toList();
            List<String> remarks = printed.warnings().stream().map(Warning::toString).toList();
            return new FormTrial(findings, pages, printed.pages(), remarks, "");
        } catch (SarabanException e) {
            return new FormTrial(findings, List.of(), 0, List.of(), e.getMessage());
        }
    }

    private static String sample(FormContent content) {
        return content.sample()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("{}");
    }
}
