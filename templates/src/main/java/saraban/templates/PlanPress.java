package saraban.templates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.TemplateFiller;
import saraban.templates.plan.PlanPapers;
import saraban.templates.plan.PlanWords;

/// Puts a plan on the paper of its kind. The same plan gives the same bytes, whenever it is
/// printed. Safe for any number of threads.
public final class PlanPress {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Typesetter typesetter;
    private final PlanPapers papers;

    public PlanPress(Typesetter typesetter, PlanPapers papers) {
        this.typesetter = typesetter;
        this.papers = papers;
    }

    /// The plan on its own, as DOCX and as PDF with that DOCX inside.
    public Printed print(Plan plan) {
        return print(plan, true);
    }

    /// The plan as far as it is written, for the clerk to look at; the DOCX is not put inside.
    public Printed preview(Plan plan) {
        return print(plan, false);
    }

    /// The plan as what follows a letter.
    ///
    /// @param place among the annexes of the letter, from 0
    public Packet.Part part(Plan plan, Form form, Sketch letter, int place) {
        List<String> enclosures = letter.enclosures().stream().map(Sketch.Item::title).toList();
        String mark = AnnexStyle.mark(form, enclosures, letter.annexes(), place, title(plan));
        return new Packet.Part.Document(
                title(plan),
                docx(plan, mark),
                "annex-%d.docx".formatted(place + 1),
                Continuation.NONE);
    }

    /// The plan as DOCX.
    ///
    /// @param annex what stands at the top right of its first page when it goes with a letter, e.g.
    /// `สิ่งที่ส่งมาด้วย ๑`; empty for a plan on its own
    public byte[] docx(Plan plan, String annex) {
        return DocxFile.bytes(filled(plan, annex));
    }

    private Printed print(Plan plan, boolean embedSource) {
        WordprocessingMLPackage document = filled(plan, "");
        byte[] docx = DocxFile.bytes(document);
        Instant created = plan.years().firstDay().atStartOfDay(BANGKOK).toInstant();
        Typeset set =
                typesetter.print(
                        typesetter.lay(document, Continuation.NONE),
                        new TypesetOptions(title(plan), created, embedSource, false),
                        embedSource ? Optional.of(docx) : Optional.empty());
        return new Printed(docx, set.pdf(), set.pages(), set.warnings());
    }

    private static String title(Plan plan) {
        return plan.title().isBlank() ? plan.kind().title() : plan.title();
    }

    private WordprocessingMLPackage filled(Plan plan, String annex) {
        WordprocessingMLPackage document = DocxFile.open(papers.template(plan.kind()));
        new TemplateFiller(PlanWords.of(plan, annex, paper(plan.kind()))).fill(document);
        return document;
    }

    // Reports on indicators are kept in Arabic digits throughout, as the scores in them are.
    private static UnaryOperator<String> paper(PlanKind kind) {
        return kind == PlanKind.KPI_REPORT ? ThaiDigits::toArabic : PaperText::of;
    }
}
