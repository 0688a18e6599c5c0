package saraban.templates.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import saraban.corpus.plan.PlanKind;

/// The papers that plans are printed on: those that come with the program, and those of an office,
/// which win.
public final class PlanPapers {
    private final Map<PlanKind, byte[]> templates;

    private PlanPapers(Map<PlanKind, byte[]> templates) {
        this.templates = templates;
    }

    /// The papers that come with the program.
    public static PlanPapers builtIn() {
        Map<PlanKind, byte[]> templates = new EnumMap<>(PlanKind.class);
        for (PlanKind kind : PlanKind.values()) {
            templates.put(kind, resource("/plans/" + kind.code() + "/template.docx"));
        }
        return new PlanPapers(templates);
    }

    /// The papers of the program, save where the office has its own.
    ///
    /// @param folder one folder for each kind of plan, with `template.docx`; it need not exist
    public static PlanPapers withOffice(Path folder) {
        PlanPapers papers = builtIn();
        for (PlanKind kind : PlanKind.values()) {
            Path own = folder.resolve(kind.code()).resolve("template.docx");
            if (Files.exists(own)) {
                papers.templates.put(kind, file(own));
            }
        }
        return papers;
    }

    /// The DOCX with tokens, as the clerk keeps it.
    public byte[] template(PlanKind kind) {
        return templates.get(kind).clone();
    }

    private static byte[] file(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = PlanPapers.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("expected %s on the class path".formatted(path));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
