package saraban.server.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import saraban.corpus.Corpus;
import saraban.corpus.StorageException;
import saraban.corpus.office.Office;
import saraban.templates.AnnexStyle;
import saraban.templates.CopyPress;
import saraban.templates.Emblem;
import saraban.templates.EnvelopePress;
import saraban.templates.FontSet;
import saraban.templates.LetterPress;
import saraban.templates.PlanPress;
import saraban.templates.SearchableCopy;
import saraban.templates.Sheets;
import saraban.templates.Typesetter;
import saraban.templates.plan.PlanPapers;
import saraban.templates.register.RegisterPress;

/// Everything that prints for an office, with the office's own fonts, emblem and sheets; each press
/// is made when it is first needed. Safe for any number of threads.
final class PressRoom {
    private final Corpus corpus;
    private final Once<FontSet> fonts;
    private final Once<Typesetter> typesetter;
    private final Once<LetterPress> letters;
    private final Once<EnvelopePress> envelopes;
    private final Once<CopyPress> copies;
    private final Once<RegisterPress> registers;
    private final Once<PlanPress> plans;
    private final Once<SearchableCopy> searchable;
    private final AnnexShelf annexes;

    PressRoom(Corpus corpus) {
        this.corpus = corpus;
        this.fonts = new Once<>(this::ownOrStandard);
        this.typesetter = new Once<>(() -> new Typesetter(fonts.get()));
        this.letters = new Once<>(() -> new LetterPress(typesetter.get(), emblem()));
        this.envelopes = new Once<>(() -> new EnvelopePress(typesetter.get(), emblem(), sheets()));
        this.copies = new Once<>(() -> new CopyPress(typesetter.get(), sheets()));
        this.registers = new Once<>(() -> new RegisterPress(typesetter.get()));
        this.plans = new Once<>(() -> new PlanPress(typesetter.get(), papers()));
        this.searchable = new Once<>(() -> new SearchableCopy(fonts.get()));
        this.annexes =
                new AnnexShelf(
                        corpus.plans(),
                        plans,
                        new Once<>(() -> AnnexStyle.read(own("annexes.json"))));
    }

    Once<Typesetter> typesetter() {
        return typesetter;
    }

    Once<LetterPress> letters() {
        return letters;
    }

    Once<EnvelopePress> envelopes() {
        return envelopes;
    }

    Once<CopyPress> copies() {
        return copies;
    }

    Once<RegisterPress> registers() {
        return registers;
    }

    Once<PlanPress> plans() {
        return plans;
    }

    Once<SearchableCopy> searchable() {
        return searchable;
    }

    AnnexShelf annexes() {
        return annexes;
    }

    /// Gives the office another emblem; what is printed from now on bears it.
    void changeEmblem(Path picture) {
        Office office = corpus.office();
        corpus.changeOffice(
                new Office(
                        office.name(),
                        office.agency(),
                        office.unit(),
                        office.place(),
                        Optional.of(picture)));
        letters.forget();
        envelopes.forget();
    }

    private FontSet ownOrStandard() {
        Path own = own("fonts");
        return Files.isDirectory(own) ? FontSet.withOwn(own) : FontSet.standard();
    }

    private PlanPapers papers() {
        return PlanPapers.withOffice(own("plans"));
    }

    private Sheets sheets() {
        return Sheets.withOffice(own("sheets"));
    }

    private Path own(String name) {
        return corpus.officeFolder().resolve(name);
    }

    private Optional<Emblem> emblem() {
        return corpus.office().emblem().flatMap(PressRoom::emblem);
    }

    private static Optional<Emblem> emblem(Path picture) {
        try {
            return Emblem.of(Files.readAllBytes(picture));
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] expected the office's emblem, found %s"
                            .formatted(picture, e.getMessage()),
                    e);
        }
    }
}
