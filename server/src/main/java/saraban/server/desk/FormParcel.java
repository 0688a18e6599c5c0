package saraban.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.form.FormContent;

/// The files of a form as they were sent: each by itself, or packed together. What each is shows in
/// its content, never in where it claims to lie.
final class FormParcel {
    private static final String WORD = "word/document.xml";

    private Optional<byte[]> template = Optional.empty();
    private Optional<byte[]> definition = Optional.empty();
    private Optional<byte[]> sample = Optional.empty();

    private FormParcel() {}

    /// @throws FormRefusedException at the first file that is not taken
    static FormParcel of(List<FormUpload> files) throws FormRefusedException {
        if (files.isEmpty()) {
            throw new FormRefusedException(FormRefusal.NOTHING, "");
        }
        var parcel = new FormParcel();
        for (FormUpload file : files) {
            parcel.take(file);
        }
        return parcel;
    }

    /// The whole form; what was not sent stays as it was.
    FormContent over(Optional<FormContent> before) throws FormRefusedException {
        return new FormContent(
                template.or(() -> before.map(FormContent::template))
                        .orElseThrow(() -> new FormRefusedException(FormRefusal.NO_TEMPLATE, "")),
                definition
                        .or(() -> before.map(FormContent::definition))
                        .orElseThrow(() -> new FormRefusedException(FormRefusal.NO_DEFINITION, "")),
                sample.or(() -> before.flatMap(FormContent::sample)));
    }

    private void take(FormUpload file) throws FormRefusedException {
        if (file.content().length > TemplateGuard.MOST_BYTES) {
            throw new FormRefusedException(FormRefusal.TOO_LARGE, file.name());
        }
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            takeJson(file);
        } else if (name.endsWith(".docx") || name.endsWith(".zip")) {
            takePacked(file);
        } else {
            throw new FormRefusedException(FormRefusal.UNKNOWN_FILE, file.name());
        }
    }

    private void takePacked(FormUpload file) throws FormRefusedException {
        Map<String, byte[]> entries = TemplateGuard.entries(file);
        if (entries.containsKey(WORD)) {
            TemplateGuard.harmless(file, entries);
            template = once(template, file.content(), "template.docx");
            return;
        }
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new FormRefusedException(FormRefusal.CORRUPT, file.name());
        }
        List<FormUpload> inside = new ArrayList<>();
        entries.forEach(
                (entry, content) -> {
                    String bare = entry.substring(entry.lastIndexOf('/') + 1);
                    if (List.of("form.json", "template.docx", "sample.json").contains(bare)) {
                        inside.add(new FormUpload(bare, content));
                    }
                });
        if (inside.isEmpty()) {
            throw new FormRefusedException(FormRefusal.UNKNOWN_FILE, file.name());
        }
        for (FormUpload one : inside) {
            take(one);
        }
    }

    private void takeJson(FormUpload file) throws FormRefusedException {
        if (file.name().toLowerCase(Locale.ROOT).endsWith("sample.json")) {
            sample = once(sample, file.content(), "sample.json");
        } else {
            definition = once(definition, file.content(), "form.json");
        }
    }

    private static Optional<byte[]> once(Optional<byte[]> before, byte[] content, String name)
            throws FormRefusedException {
        if (before.isPresent()) {
            throw new FormRefusedException(FormRefusal.TWICE, name);
        }
        return Optional.of(content);
    }
}
