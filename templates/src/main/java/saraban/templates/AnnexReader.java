package saraban.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.Annex;

/// Reads which plans are printed behind a letter.
final class AnnexReader {
    private AnnexReader() {}

    static List<Annex> read(FilledForm filled) {
        List<Annex> annexes = new ArrayList<>();
        for (Map<?, ?> entry : filled.objects("annexes", "plan")) {
            filled.form()
                    .field("annexes")
                    .flatMap(field -> read(filled.taken(), field, entry))
                    .ifPresent(annexes::add);
        }
        return annexes;
    }

    private static Optional<Annex> read(FieldValues taken, Field field, Map<?, ?> entry) {
        Optional<String> plan = taken.line(field, entry.get("plan"));
        int revision = taken.count(field, entry.get("revision"));
        if (plan.isEmpty() || revision < 1) {
            taken.note(field, ProblemCode.ANNEX_UNKNOWN, plan.orElse(""));
            return Optional.empty();
        }
        return Optional.of(new Annex(plan.get(), revision, taken.line(field, entry.get("sha256"))));
    }
}
