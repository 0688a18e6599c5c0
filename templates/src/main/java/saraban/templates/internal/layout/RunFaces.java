package saraban.templates.internal.layout;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.RunFormat.FontChoice;
import saraban.templates.internal.fonts.Face;
import saraban.templates.internal.fonts.FaceLibrary;
import saraban.templates.internal.fonts.ThaiMarks;

/// The faces of one run: one for Thai, one for all else, and those that stand in for single
/// letters.
final class RunFaces {
    static final int HOLLOW_BOX = 0x25A1;
    static final char NO_BREAK_HYPHEN = 0x2011;

    private final FaceLibrary faces;
    private final Inline.Text run;
    private final BiConsumer<String, Inline.Text> lacking;
    private final Optional<Face> latin;
    private final Optional<Face> thai;

    RunFaces(FaceLibrary faces, Inline.Text run, BiConsumer<String, Inline.Text> lacking) {
        this.faces = faces;
        this.run = run;
        this.lacking = lacking;
        boolean same = run.format().latin().equals(run.format().thai());
        latin = face(run.format().latin(), has(c -> c > ' ' && (same || !ThaiMarks.isThai(c))));
        thai = same ? latin : face(run.format().thai(), has(ThaiMarks::isThai));
    }

    private boolean has(IntPredicate letters) {
        return run.text().codePoints().anyMatch(letters);
    }

    private Optional<Face> face(FontChoice choice, boolean used) {
        FaceLibrary.Match match = faces.find(choice.family(), choice.bold(), choice.italic());
        if (match.substituted() && used) {
            lacking.accept(
                    "font '%s' is not there, set in %s".formatted(choice.family(), match.face()),
                    run);
        }
        return Optional.of(match.face());
    }

    Inline.Text run() {
        return run;
    }

    double sizeFor(int codePoint) {
        return (ThaiMarks.isThai(codePoint) ? run.format().thai() : run.format().latin()).size();
    }

    /// Nothing for what is never drawn: joiners, zero-width spaces, control characters.
    Optional<Face> faceFor(int codePoint) {
        Optional<Face> face = ThaiMarks.isThai(codePoint) ? thai : latin;
        if (codePoint == NO_BREAK_HYPHEN) {
            return faceFor('-');
        }
        if (codePoint != 0xA0 && !Invisible.is(codePoint) && !face.get().has(codePoint)) {
            return standIn(codePoint);
        }
        return Invisible.is(codePoint) ? Optional.empty() : face;
    }

    private Optional<Face> standIn(int codePoint) {
        FontChoice choice =
                ThaiMarks.isThai(codePoint) ? run.format().thai() : run.format().latin();
        Optional<Face> other = faces.fallback(codePoint, choice.bold(), choice.italic());
        if (other.isPresent()) {
            return other;
        }
        lacking.accept("letter U+%04X is in no font, drawn as a box".formatted(codePoint), run);
        return faces.fallback(HOLLOW_BOX, false, false).or(() -> latin);
    }
}
