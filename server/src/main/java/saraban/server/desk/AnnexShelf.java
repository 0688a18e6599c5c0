package saraban.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.CorruptFileException;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.Annex;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.check.PlanChecks;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.store.PlanRevision;
import saraban.corpus.plan.store.Plans;
import saraban.templates.AnnexStyle;
import saraban.templates.Form;
import saraban.templates.Packet;
import saraban.templates.PlanPress;
import saraban.templates.Problem;
import saraban.templates.Sketch;

/// Fetches the plans that follow a letter, each as it stood in the revision that the letter names,
/// and prints them for it. A plan of a stricter class of secrecy than its letter is not there.
final class AnnexShelf {
    private final Plans plans;
    private final Supplier<PlanPress> press;
    private final Supplier<AnnexStyle> style;

    AnnexShelf(Plans plans, Supplier<PlanPress> press, Supplier<AnnexStyle> style) {
        this.plans = plans;
        this.press = press;
        this.style = style;
    }

    Packet.Numbering numbering() {
        return style.get().numbering();
    }

    /// What follows a letter that is being written, as far as it is there.
    List<Packet.Part> parts(Form form, Sketch letter) {
        return parts(form, letter, Reader.PROGRAM);
    }

    /// The same for one reader, who may call a letter more secret than they may see.
    List<Packet.Part> parts(Form form, Sketch letter, Reader reader) {
        List<Packet.Part> parts = new ArrayList<>();
        for (int place = 0; place < letter.annexes().size(); place++) {
            int which = place;
            Annex annex = letter.annexes().get(place);
            revision(annex, as(letter.secrecy()))
                    .filter(_ -> revision(annex, reader).isPresent())
                    .map(found -> press.get().part(found.plan(), form, letter, which))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /// What follows a letter that has its number.
    ///
    /// @throws CorruptFileException when a plan is gone or no longer what it was
    List<Packet.Part> frozen(DocumentId id, Form form, Letter letter) {
        for (Annex annex : letter.annexes()) {
            Optional<String> digest =
                    revision(annex, Reader.PROGRAM).map(found -> found.digest().toString());
            if (digest.isEmpty() || !digest.equals(annex.sha256())) {
                throw new CorruptFileException(
                        "document %s, annex plan %s revision %d: expected SHA-256 %s, found %s"
                                .formatted(
                                        id,
                                        annex.plan(),
                                        annex.revision(),
                                        annex.sha256().orElse("none"),
                                        digest.orElse("none")));
            }
        }
        return parts(form, Sketch.of(letter));
    }

    /// Plans of a letter that are not there for this reader, or not for all who may see the letter.
    List<Problem> missing(Form form, Letter letter, Reader reader) {
        return missing(form, letter.annexes(), letter.secrecy(), reader);
    }

    /// Plans of a letter that is being written that are not there for this reader, or not
    /// for all who may see it.
    List<Problem> missing(Form form, Sketch letter, Reader reader) {
        return missing(form, letter.annexes(), letter.secrecy(), reader);
    }

    private List<Problem> missing(Form form, List<Annex> annexes, Secrecy secrecy, Reader reader) {
        return annexes.stream()
                .filter(
                        annex ->
                                revision(annex, reader).isEmpty()
                                        || revision(annex, as(secrecy)).isEmpty())
                .map(annex -> Problem.missing(form, annex))
                .toList();
    }

    /// The letter with the digest of each plan, so that what was sent can be proved.
    Letter sealed(Letter letter) {
        return letter.withAnnexes(
                letter.annexes().stream()
                        .map(
                                annex ->
                                        annex.frozen(
                                                revision(annex, Reader.PROGRAM)
                                                        .orElseThrow()
                                                        .digest()
                                                        .toString()))
                        .toList());
    }

    /// What is wrong in the plans of a letter, one Thai sentence each.
    List<String> findings(Letter letter) {
        List<String> sentences = new ArrayList<>();
        for (Annex annex : letter.annexes()) {
            revision(annex, as(letter.secrecy()))
                    .map(PlanRevision::plan)
                    .ifPresent(plan -> sentences.addAll(findings(plan)));
        }
        return sentences;
    }

    private static List<String> findings(Plan plan) {
        return PlanChecks.check(plan).stream()
                .filter(Finding::isError)
                .map(
                        finding ->
                                "“%s” %s: %s"
                                        .formatted(
                                                plan.title(),
                                                finding.place().label(plan.form()),
                                                finding.sentence()))
                .toList();
    }

    private Optional<PlanRevision> revision(Annex annex, Reader reader) {
        return PlanId.parse(annex.plan())
                .flatMap(id -> plans.revision(id, annex.revision(), reader));
    }

    // Whoever may see a letter of this class.
    private static Reader as(Secrecy secrecy) {
        return new Reader(Reader.PROGRAM.user(), secrecy);
    }
}
