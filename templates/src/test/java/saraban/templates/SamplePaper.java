package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.text.PlanJson;
import saraban.templates.internal.docx4j.reading.PackageLoader;
import saraban.templates.internal.layout.Mark;
import saraban.templates.plan.PlanPapers;

/// A sample on paper beside the words that were set on it, for whoever reads the PDF back.
///
/// @param words in the order of the pages, without white space
public record SamplePaper(String name, byte[] pdf, int pages, String words) {
    private static final Typesetter TYPESETTER = new Typesetter(FontSet.standard());
    private static final PlanPress PLANS = new PlanPress(TYPESETTER, PlanPapers.builtIn());

    /// The sample of every form, the letters of the corpus, and the plan of every kind as what goes
    /// with a letter.
    public static List<SamplePaper> all() throws Exception {
        List<SamplePaper> papers = new ArrayList<>();
        for (var sample : FormsOracleTest.everySample().entrySet()) {
            papers.add(letter(sample.getKey(), sample.getValue()));
        }
        for (PlanKind kind : PlanKind.values()) {
            papers.add(annex(kind));
        }
        return papers;
    }

    /// A text as it is compared: white space is a matter of each reader.
    public static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\f]+", "");
    }

    private static SamplePaper letter(String name, Printed printed) throws Exception {
        Continuation continuation = FormsOracleTest.form(name).continuation();
        String words = words(printed.docx(), continuation);
        return new SamplePaper(name, printed.pdf(), printed.pages(), words);
    }

    private static SamplePaper annex(PlanKind kind) {
        byte[] docx = PLANS.docx(plan(kind), "สิ่งที่ส่งมาด้วย ๑");
        Typeset set =
                TYPESETTER.typeset(
                        docx, new TypesetOptions(kind.title(), Instant.EPOCH, true, false));
        return new SamplePaper(kind.code(), set.pdf(), set.pages(), words(docx, Continuation.NONE));
    }

    private static Plan plan(PlanKind kind) {
        String sample = "/plans/" + kind.code() + "/sample.json";
        try (var in = SamplePaper.class.getResourceAsStream(sample)) {
            return PlanJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(byte[] docx, Continuation continuation) {
        StringBuilder words = new StringBuilder();
        TYPESETTER
                .lay(PackageLoader.load(docx), continuation)
                .pages()
                .forEach(
                        page ->
                                page.marks()
                                        .forEach(
                                                mark -> {
                                                    if (mark instanceof Mark.Glyphs glyphs) {
                                                        words.append(glyphs.shaped().text());
                                                    }
                                                }));
        return bare(words.toString());
    }
}
