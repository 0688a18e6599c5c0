package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import saraban.corpus.plan.PlanKind;
import saraban.templates.internal.docx4j.DocxFile;
import saraban.templates.internal.docx4j.TemplateFaultException;
import saraban.templates.internal.docx4j.TemplateHealing;
import saraban.templates.internal.docx4j.TemplateLint;
import saraban.templates.plan.PlanTokens;

/// Looks through a form's template before a letter is written on it (`forms check`).
public final class FormLint {
    private FormLint() {}

    /// One thing found.
    ///
    /// @param code what kind of fault
    /// @param wall whether letters would come out wrong; else it is only worth knowing
    /// @param english for the operator
    /// @param thai for the clerk
    public record Finding(
            LintCode code, boolean wall, LintPlace place, String english, String thai) {
        static Finding of(LintCode code, LintPlace place, String found, Optional<String> meant) {
            return new Finding(
                    code, code.wall(), place, code.english(found, meant), code.thai(found, meant));
        }

        private static Finding of(TemplateLint.Fault fault) {
            return of(LintCode.of(fault.kind()), fault.place(), fault.found(), fault.meant());
        }
    }

    /// Checks a template alone.
    ///
    /// @return findings in the order of the document; none for a sound template
    public static List<Finding> check(byte[] docx) {
        return check(docx, PaperWords.names());
    }

    /// Checks the paper of a kind of plan.
    public static List<Finding> check(PlanKind kind, byte[] docx) {
        return check(docx, PlanTokens.names(kind));
    }

    private static List<Finding> check(byte[] docx, Set<String> names) {
        try {
            return TemplateLint.faults(DocxFile.open(docx), names).stream()
                    .map(Finding::of)
                    .toList();
        } catch (TemplateFaultException e) {
            return List.of(
                    Finding.of(
                            LintCode.NO_DOCX,
                            LintPlace.of("file"),
                            e.getMessage(),
                            Optional.empty()));
        }
    }

    /// Checks a form: its template, that each token in it is one of the form's, and that it has a
    /// place for all that the form demands.
    public static List<Finding> check(Form form) {
        List<Finding> found = new ArrayList<>(check(form.template(), TokenNames.of(form)));
        if (found.stream().noneMatch(finding -> finding.code() == LintCode.NO_DOCX)) {
            Set<String> tokens = TemplateLint.tokens(DocxFile.open(form.template()));
            for (String name : TokenNames.missing(form, tokens)) {
                found.add(
                        Finding.of(
                                LintCode.NO_PLACE,
                                LintPlace.of("document"),
                                "${" + name + "}",
                                Optional.empty()));
            }
        }
        return List.copyOf(found);
    }

    /// The names of the tokens that stand for a field of a form in its template.
    public static List<String> tokens(Field field) {
        return TokenNames.of(field);
    }

    /// Joins the tokens of a template that a word processor has cut into several runs.
    ///
    /// @return the mended DOCX; nothing where no token was cut
    public static Optional<byte[]> heal(byte[] docx) {
        WordprocessingMLPackage template = DocxFile.open(docx);
        return TemplateHealing.heal(template) == 0
                ? Optional.empty()
                : Optional.of(DocxFile.bytes(template));
    }
}
